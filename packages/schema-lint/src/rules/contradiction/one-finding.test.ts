import { expect, it } from 'vitest'
import { lint } from '../../lint.ts'

it.each([
  ['a fraction among integers', { type: 'integer', enum: [1, 1.5] }, ['enum-fits-type']],
  ['a null among texts', { type: 'string', enum: ['a', null] }, ['enum-fits-type']],
  ['a constant of another type', { type: 'string', const: 1 }, ['const-fits-type']],
  [
    'a constant that its pattern does not match',
    { type: 'string', const: 'a', pattern: '^b$' },
    ['const-fits-pattern'],
  ],
  [
    'the same branch twice',
    { oneOf: [{ type: 'string' }, { type: 'string' }] },
    ['no-duplicate-one-of-branch'],
  ],
  ['a negation of everything', { type: 'string', not: {} }, ['no-impossible-not']],
  [
    'a misspelled name',
    { type: 'object', properties: { a: {} }, required: ['b'], additionalProperties: false },
    ['no-undeclared-required'],
  ],
])('%s is one error', (_name, schema, expected) => {
  const { findings } = lint([{ name: 'a.schema.json', schema }])
  const errors = findings.filter(({ severity }) => severity === 'error')
  expect(errors.map(({ rule }) => rule)).toEqual(expected)
})
