import { describeRule } from '../../../test/describe-rule.ts'
import { noImpossibleAnyOf } from './no-impossible-any-of.ts'

describeRule(noImpossibleAnyOf, {
  valid: [
    { schema: { type: 'string', anyOf: [false, { type: 'string' }] } },
    { schema: { type: 'integer', anyOf: [{ type: 'number' }, { minimum: 2 }] } },
    { schema: { anyOf: [{ $ref: '#' }, { type: 'string' }], type: 'string' } },
    { schema: { type: 'object', anyOf: 'none' } },
    { schema: { type: 'string', nullable: true, anyOf: [{ type: 'null' }] } },
  ],
  invalid: [
    {
      schema: {
        type: 'object',
        required: ['kind'],
        properties: { kind: { enum: ['cat', 'dog'] } },
        anyOf: [{ properties: { kind: { const: 'dog' } } }, { properties: { kind: { const: 'bird' } } }],
      },
      findings: [{ pointer: '/anyOf/1' }],
    },
    {
      schema: { items: { type: 'number', maximum: 1, anyOf: [{ minimum: 1 }, { minimum: 2 }] } },
      findings: [{ pointer: '/items/anyOf/1' }],
    },
  ],
})
