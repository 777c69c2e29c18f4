import { describeRule } from '../../../test/describe-rule.ts'
import { noTypeUnion } from './no-type-union.ts'

describeRule(noTypeUnion, {
  valid: [
    { schema: { type: ['integer', 'number', 'null'] } },
    { schema: { type: ['string', 'string', 5] } },
    { schema: { not: { type: ['string', 'array'] } } },
  ],
  invalid: [
    {
      files: { 'a.schema.json': '{ "items": { "type": ["null", "boolean", "object"] } }' },
      findings: [{ pointer: '/items/type', line: 1, column: 22, message: /mixes boolean and object/ }],
    },
  ],
})
