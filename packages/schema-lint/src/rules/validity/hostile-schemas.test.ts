import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lint } from '../../lint.ts'
import { keywords } from '../../schema/keywords.ts'
import { validityRules } from './index.ts'
import { runs } from '../../../test/runs.ts'

const rules = Object.fromEntries(validityRules.map(({ id }) => [id, 'on' as const]))

/** Findings about rules that threw. */
function failures(schema: unknown): readonly string[] {
  const { findings } = lint([{ name: 'a.json', text: JSON.stringify(schema) }], { presets: [], rules })
  return findings.filter(({ rule }) => rule === 'internal-error').map(({ message }) => message)
}

const dialects = [
  'http://json-schema.org/draft-04/schema#',
  'http://json-schema.org/draft-07/schema#',
  'https://json-schema.org/draft/2019-09/schema',
  'https://json-schema.org/draft/2020-12/schema',
]

const { schema: anySchema } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(null, true, false, 0, -1, 1e300, 'string', '#', '#/$defs/a', '(', '', '\uD800', [], {}),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', '__proto__', 'constructor', '$ref', '^a'), tie('value'), {
      maxKeys: 3,
    }),
    tie('schema'),
  ),
  schema: fc.dictionary(
    fc.constantFrom(...new Set(keywords.map(({ name }) => name)), '__proto__', 'toString'),
    tie('value'),
    { maxKeys: 5 },
  ),
}))

describe('the validity rules', () => {
  it('never throw, whatever the schema', () => {
    fc.assert(
      fc.property(anySchema, fc.constantFrom(undefined, ...dialects), (schema, $schema) => {
        expect(failures($schema === undefined ? schema : { ...(schema as object), $schema })).toEqual([])
      }),
      runs(1000),
    )
  })
  it.each([
    ['a deep schema', nested(450)],
    ['a long chain of references', chain(2000)],
    ['a value that many schemas check', { $ref: '#/$defs/0', default: 5, ...chain(300) }],
    [
      'references to each other',
      { $defs: { a: { $ref: '#/$defs/b' }, b: { $ref: '#/$defs/a' } }, $ref: '#/$defs/a' },
    ],
  ])('survive %s', (_name, schema) => {
    expect(failures(schema)).toEqual([])
  })
})

function nested(depth: number): unknown {
  let schema: unknown = { type: 'string', default: 5 }
  for (let level = 0; level < depth; level += 1) schema = { items: schema, default: [[5]] }
  return schema
}

function chain(length: number): object {
  const names = Array.from({ length }, (_, index) => String(index))
  return { $defs: Object.fromEntries(names.map((name, index) => [name, { $ref: `#/$defs/${index + 1}` }])) }
}
