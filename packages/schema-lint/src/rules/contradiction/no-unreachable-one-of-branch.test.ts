import { describeRule } from '../../../test/describe-rule.ts'
import { noUnreachableOneOfBranch } from './no-unreachable-one-of-branch.ts'

describeRule(noUnreachableOneOfBranch, {
  valid: [
    { schema: { type: 'string', oneOf: [false, { type: 'string' }] } },
    { schema: { type: 'integer', oneOf: [{ type: 'number' }, { minimum: 2 }] } },
    { schema: { oneOf: [{ $ref: '#' }, { type: 'string' }], type: 'string' } },
    { schema: { type: 'object', oneOf: 'none' } },
    { schema: { type: 'string', nullable: true, oneOf: [{ type: 'null' }] } },
  ],
  invalid: [
    {
      schema: {
        type: 'object',
        required: ['kind'],
        properties: { kind: { enum: ['cat', 'dog'] } },
        oneOf: [{ properties: { kind: { const: 'dog' } } }, { properties: { kind: { const: 'bird' } } }],
      },
      findings: [{ pointer: '/oneOf/1' }],
    },
    {
      schema: { items: { type: 'number', maximum: 1, oneOf: [{ minimum: 1 }, { minimum: 2 }] } },
      findings: [{ pointer: '/items/oneOf/1' }],
    },
  ],
})
