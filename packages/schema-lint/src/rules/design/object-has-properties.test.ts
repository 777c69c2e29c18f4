import { describeRule } from '../../../test/describe-rule.ts'
import { objectHasProperties } from './object-has-properties.ts'

describeRule(objectHasProperties, {
  valid: [
    { schema: { type: ['object', 'string'] } },
    { schema: { type: 'object', required: ['a'] } },
    { schema: { anyOf: [{ type: 'object' }, { type: 'string' }] } },
    { schema: { type: 'object', $ref: '#/$defs/a' } },
  ],
  invalid: [
    {
      files: { 'a.schema.json': '{ "items": {\n  "type": ["object", "null"], "x-order": 1 } }' },
      findings: [{ pointer: '/items/type', line: 2, column: 11, message: /which "properties" it has/ }],
    },
  ],
})
