import { describe, expect, it } from 'vitest'
import { lint } from './lint.ts'
import { defineRule, type Rule } from './engine/rule.ts'

const documentation: Rule['documentation'] = {
  summary: 'A rule.',
  rationale: 'A test.',
  link: 'https://json-schema.org',
  good: [{ schema: {} }],
  bad: [{ schema: { title: 'No' } }],
}
const rule = (id: string, checkSchema: NonNullable<Rule['checkSchema']>): Rule =>
  defineRule({ id, group: 'design', severity: 'warning', presets: [], documentation, checkSchema })
const everySchema = rule('every-schema', (schema, { report }) => report({ at: schema, message: 'Here.' }))
const failing = rule('failing-rule', () => {
  throw new Error('out of luck')
})
const alone = (...customRules: Rule[]) => ({ presets: [], customRules })

describe('lint', () => {
  it('goes on after files that cannot be read', () => {
    const { findings, files } = lint(
      [
        { name: 'a.json', text: '{ "type": }' },
        { name: 'b.json', failure: 'No permission to read it.' },
        { name: 'c.json', text: new Uint8Array([0x22, 0xff, 0x22]) },
        { name: 'd.json', text: '{}' },
      ],
      alone(everySchema),
    )
    expect(findings.map(({ rule: id, location }) => `${location.file} ${id}`)).toEqual([
      'a.json syntax',
      'b.json unreadable-file',
      'c.json unreadable-file',
      'd.json every-schema',
    ])
    expect(files).toEqual(['a.json', 'b.json', 'c.json', 'd.json'])
  })

  it('names a rule that throws, and runs the others', () => {
    const { findings } = lint([{ name: 'a.json', text: '{}' }], alone(failing, everySchema))
    expect(findings.map(({ rule: id }) => id).toSorted()).toEqual(['every-schema', 'internal-error'])
    expect(findings.find(({ rule: id }) => id === 'internal-error')?.message).toMatch(
      /The rule failing-rule failed.*out of luck/,
    )
  })

  it('finds schemas by keywords, not by names', () => {
    const schema = {
      $defs: { enum: { type: 'string' } },
      properties: { properties: { const: { not: {} } }, items: { enum: [{ items: {} }] } },
      default: { properties: { no: {} } },
    }
    const { findings } = lint([{ name: 'a.json', schema }], alone(everySchema))
    expect(findings.map(({ location }) => location.pointer)).toEqual([
      '',
      '/$defs/enum',
      '/properties/properties',
      '/properties/items',
    ])
  })

  it('walks each dialect by its own keywords', () => {
    const tuple = { items: [{ type: 'string' }], prefixItems: [{ type: 'number' }] }
    const pointers = ($schema: string) =>
      lint([{ name: 'a.json', schema: { $schema, ...tuple } }], alone(everySchema)).findings.map(
        ({ location }) => location.pointer,
      )
    expect(pointers('http://json-schema.org/draft-07/schema#')).toEqual(['', '/items/0'])
    expect(pointers('https://json-schema.org/draft/2020-12/schema')).toEqual(['', '/items', '/prefixItems/0'])
  })

  it('finds the schemas of an OpenAPI document, and none in its examples', () => {
    const document = {
      openapi: '3.1.0',
      paths: { '/a': { get: { parameters: [{ schema: { type: 'string' } }], 'x-schema': { schema: {} } } } },
      components: {
        schemas: { schema: { properties: { a: {} } } },
        examples: { a: { value: { schema: {} } } },
      },
    }
    const { findings } = lint([{ name: 'a.json', schema: document }], alone(everySchema))
    expect(findings.map(({ location }) => location.pointer)).toEqual([
      '/paths/~1a/get/parameters/0/schema',
      '/components/schemas/schema',
      '/components/schemas/schema/properties/a',
    ])
  })

  it('rejects what is nested too deeply, whatever it is', () => {
    const deep = 100_000
    const json = `${'{"not":'.repeat(deep)}{}${'}'.repeat(deep)}`
    const list = '['.repeat(deep) + ']'.repeat(deep)
    for (const [name, text] of [
      ['a.json', json],
      ['b.json', list],
      ['c.yaml', list],
    ] as const) {
      expect(lint([{ name, text }], alone(everySchema)).findings).toMatchObject([
        { rule: 'syntax', message: 'Nested more than 1000 levels deep.' },
      ])
    }
  })
})
