import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stringOf } from './schema/subschema.ts'
import { lintAgain } from './lint.ts'
import type { Before } from './engine/cache.ts'
import { defineRule } from './engine/rule.ts'
import type { Source } from './engine/source.ts'
import { runs } from '../test/runs.ts'

const checked: string[] = []

/** Reports the type that each reference leads to, through other references. */
const follow = defineRule({
  id: 'follow',
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
  checkSchema(schema, { report, resolve }) {
    if (schema.parent === undefined) checked.push(schema.document.name)
    let target = schema
    for (let step = 0; step < 5; step += 1) {
      const reference = stringOf(target, '$ref')
      const found = reference === undefined ? undefined : resolve(target, reference)
      if (found?.ok === true) target = found.schema
      else if (found !== undefined) return
    }
    report({ at: schema, message: stringOf(target, 'type') ?? 'none' })
  },
})
const config = { presets: [], customRules: [follow] }

const sourcesOf = (schemas: Readonly<Record<string, unknown>>): Source[] =>
  Object.entries(schemas).map(([name, schema]) => ({
    name,
    text: typeof schema === 'string' ? schema : JSON.stringify(schema),
    uri: `https://example.com/${name}`,
  }))

const schemas = fc.oneof(
  { weight: 1, arbitrary: fc.constant<unknown>('{') },
  {
    weight: 9,
    arbitrary: fc.record<Record<string, unknown>>(
      {
        $id: fc.constantFrom('a.json', 'b.json', 'https://example.org/x'),
        type: fc.constantFrom('string', 'number'),
        $ref: fc.constantFrom('a.json', 'b.json', 'c.json', 'https://example.org/x', '#/$defs/y'),
        $defs: fc.record({ y: fc.record({ $ref: fc.constantFrom('a.json', 'c.json', 'd.json') }) }),
      },
      { requiredKeys: [] },
    ),
  },
)
const names = ['a.json', 'b.json', 'c.json', 'd.json']
const edit = fc.record({ name: fc.constantFrom(...names), schema: schemas })

test('a run with a cache reports the same as one without, whatever changes', () => {
  fc.assert(
    fc.property(
      fc.tuple(schemas, schemas, schemas, schemas),
      fc.array(edit, { maxLength: 5 }),
      (start, edits) => {
        let current: Record<string, unknown> = Object.fromEntries(
          names.map((name, index) => [name, start[index]]),
        )
        let before: Before | undefined
        for (const { name, schema } of edits) {
          const { cache } = lintAgain(sourcesOf(current), config, {}, before)
          before = { cache: cache(), changed: new Set([name]) }
          current = { ...current, [name]: schema }
          const { report } = lintAgain(sourcesOf(current), config, {}, before)
          expect(report).toEqual(lintAgain(sourcesOf(current), config, {}).report)
        }
      },
    ),
    runs(500),
  )
})

test('only what changed, and what refers to it, is checked again', () => {
  const start = {
    'a.json': { type: 'string' },
    'b.json': { $ref: 'a.json' },
    'c.json': { $ref: 'b.json' },
    'd.json': {},
  }
  const { cache } = lintAgain(sourcesOf(start), config, {})
  const again = (changed: string): string[] => {
    checked.length = 0
    lintAgain(sourcesOf(start), config, {}, { cache: cache(), changed: new Set([changed]) })
    return checked
  }
  expect(again('a.json')).toEqual(['a.json', 'b.json', 'c.json'])
  expect(again('b.json')).toEqual(['b.json', 'c.json'])
  expect(again('d.json')).toEqual(['d.json'])
})
