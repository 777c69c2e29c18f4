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
  ],
})
