import { expect, it, describe } from 'vitest'
import { lint } from '../lint.ts'
import { rules } from '../rules/index.ts'
import { sourcesOf } from '../testing/rule-tests.ts'
import { independentGroups } from './independent-groups.ts'
import { defineRule } from './rule.ts'
import type { Source } from './source.ts'

const file = (name: string, schema: unknown): Source => ({
  name,
  text: JSON.stringify(schema),
  uri: `file:///project/${name}`,
})

/** Large enough that not everything is linted at once. */
const large = file('large.json', { description: 'x'.repeat(4_000_000) })

const groupsOf = (sources: readonly Source[], others: readonly Source[] = []) =>
  independentGroups(
    sources,
    { read: (uri) => others.find((source) => 'uri' in source && source.uri === uri) },
    0,
  ).map((group) => group.map(({ name }) => name).join(' '))

describe('groups of sources', () => {
  const a = file('a.json', { $ref: 'b.json#/x' })
  const b = file('b.json', { x: true })
  const c = file('c.json', { $id: 'https://example.com/c' })

  it.each([
    ['those that refer to each other', [a, c, b], [], ['a.json b.json', 'c.json']],
    [
      'one identifier',
      [c, a, file('d.json', { $id: 'https://example.com/c' })],
      [],
      ['c.json d.json', 'a.json'],
    ],
    [
      'a reference relative to an identifier',
      [c, file('d.json', { $id: 'https://example.com/x/', items: { $ref: '../c' } }), a],
      [],
      ['c.json d.json', 'a.json'],
    ],
    [
      'a reference through a file that is not linted',
      [a, c],
      [file('b.json', { x: { $ref: 'https://example.com/c' } })],
      ['a.json c.json'],
    ],
    [
      'nothing in common but what does not exist',
      [a, file('d.json', { $ref: 'b.json' })],
      [],
      ['a.json', 'd.json'],
    ],
    [
      'a reference outside of any schema',
      [file('d.json', { paths: { x: { $ref: 'a.json' } } }), a],
      [],
      ['d.json a.json'],
    ],
    [
      'a reference relative to an identifier that is relative itself',
      [c, file('d.json', { $id: 'https://example.com/x/', $defs: { y: { $id: '../', $ref: 'c' } } }), a],
      [],
      ['c.json d.json', 'a.json'],
    ],
    [
      'an identifier in one and a reference in the other, spelled in another way',
      [c, file('d.json', { $ref: 'HTTPS://EXAMPLE.com/x/../c#' }), a],
      [],
      ['c.json d.json', 'a.json'],
    ],
    [
      'a mapping of OpenAPI',
      [file('d.json', { discriminator: { propertyName: 'x', mapping: { b: './b.json' } } }), a, b],
      [],
      ['d.json a.json b.json'],
    ],
  ])('%s', (_name, sources, others, expected) => {
    expect(groupsOf(sources, others)).toEqual(expected)
  })

  it.each([
    ['a key with an escape', String.raw`{ "\u0024ref": "b.json" }`],
    ['a value with an escape', String.raw`{ "$ref": ".\/b.json" }`],
    ['a key that is there twice', '{ "x": { "$ref": "b.json" }, "x": {} }'],
    ['a reference after a property of that name', '{ "$ref": { "$ref": "b.json" }, "id": {} }'],
    ['a mapping among blanks', '{ "mapping" : \n { "x": "b.json" } }'],
  ])('are found in %s', (_name, text) => {
    const source = { name: 'e.json', text, uri: 'file:///project/e.json' }
    expect(groupsOf([source, c, b])).toEqual(['e.json b.json', 'c.json'])
  })

  it('are one where there is little to read', () => {
    expect(independentGroups([a, c], {}, 1000)).toEqual([[a, c]])
  })
})

describe('linting in groups', () => {
  /** The examples of all rules, each in its folder. */
  const sources = rules.flatMap(({ id, documentation: { good, bad } }) =>
    [...good, ...bad].flatMap((example, index) =>
      sourcesOf(example).map((source): Source => ({ ...source, name: `${id}/${index}/${source.name}` })),
    ),
  )
  const together = defineRule({
    id: 'keeps-everything',
    group: 'design',
    severity: 'info',
    presets: [],
    documentation: {
      summary: 'A.',
      rationale: 'B.',
      link: 'https://example.com',
      good: [{ schema: {} }],
      bad: [{ schema: {} }],
    },
    checkProject: () => {},
  })

  it('is possible with the rules that are on by default', () => {
    const all = rules.filter(({ presets, checkProject }) => presets.includes('recommended') && checkProject)
    expect(all.map(({ id }) => id)).toEqual([])
  })

  it('finds what linting everything at once finds', () => {
    const inGroups = lint([...sources, large])
    const atOnce = lint([...sources, large], { customRules: [together] })
    expect(inGroups.findings.length).toBeGreaterThan(100)
    expect(inGroups.findings).toEqual(atOnce.findings)
    expect(inGroups.undecided).toEqual(atOnce.undecided)
  })
})
