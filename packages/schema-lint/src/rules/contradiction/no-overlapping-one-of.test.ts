import { expect, test } from 'vitest'
import { lint } from '../../lint.ts'
import { describeRule } from '../../../test/describe-rule.ts'
import { noOverlappingOneOf } from './no-overlapping-one-of.ts'

describeRule(noOverlappingOneOf, {
  valid: [
    {
      schema: {
        oneOf: ['a', 'b'].map((kind) => ({
          type: 'object',
          required: ['kind'],
          properties: { kind: { const: kind } },
        })),
      },
    },
    {
      schema: {
        type: 'object',
        oneOf: [{ required: ['a'] }, { required: ['b'] }, { not: { required: ['a'] } }],
      },
    },
    { schema: { type: 'string', oneOf: [{ type: 'integer' }, { type: 'number' }] } },
    {
      schema: {
        oneOf: [
          { type: 'number', exclusiveMinimum: 3 },
          { type: 'number', maximum: 3 },
        ],
      },
    },
    { schema: { oneOf: 1 } },
  ],
  invalid: [
    {
      schema: { oneOf: [{ type: 'null' }, { type: 'number' }, { type: 'integer', minimum: 5 }] },
      findings: [{ pointer: '/oneOf/2', message: 'Two branches of "oneOf" accept 5, so it is rejected.' }],
    },
    {
      schema: {
        oneOf: [
          { type: 'object', required: ['a'] },
          { type: 'object', required: ['a', 'b'], properties: { a: { type: 'string' } } },
        ],
      },
      findings: [{ pointer: '/oneOf/1', message: /accept \{"a":"","b":null\}/ }],
    },
    { schema: { items: { oneOf: [{ type: 'string' }, {}] } }, findings: [{ pointer: '/items/oneOf/1' }] },
    {
      // More branches than pairs could be compared of, if a property did not tell them apart.
      schema: {
        oneOf: [
          ...Array.from({ length: 2000 }, (_, kind) => ({
            type: 'object',
            required: ['kind'],
            properties: { kind: { const: kind } },
          })),
          { type: 'object', required: ['kind'], properties: { kind: { enum: [7, 2000] } } },
        ],
      },
      findings: [{ pointer: '/oneOf/2000', message: /accept \{"kind":7\}/ }],
    },
    {
      schema: {
        oneOf: Array.from({ length: 60 }, (_, index) => ({
          type: 'integer',
          minimum: index * 10,
          maximum: index * 10 + 10,
        })),
      },
      findings: Array.from({ length: 59 }, (_, index) => ({ pointer: `/oneOf/${index + 1}` })) as never,
    },
  ],
})

test('branches of which too many pairs would have to be compared are said to be undecided', () => {
  const oneOf = Array.from({ length: 2000 }, (_, index) => ({
    type: 'integer',
    minimum: index * 10,
    maximum: index * 10 + 5,
  }))
  const config = { presets: [], rules: { 'no-overlapping-one-of': 'on' } } as const
  const { findings, undecided } = lint([{ name: 'a.json', schema: { oneOf } }], config)
  expect(findings).toEqual([])
  expect(undecided).toMatchObject([{ rule: 'no-overlapping-one-of', location: { pointer: '' } }])
})
