import { describeRule } from '../../../test/describe-rule.ts'
import { preferTypeList } from './prefer-type-list.ts'

describeRule(preferTypeList, {
  valid: [
    { schema: { anyOf: [{ type: 'string' }] } },
    { schema: { anyOf: [{ type: 'string' }, true] } },
    { schema: { type: 'string', anyOf: [{ type: 'string' }, { type: 'null' }] } },
    { schema: { anyOf: [{ type: 'string' }, { type: ['null'] }] } },
  ],
  invalid: [
    {
      files: { 'a.schema.json': '{\n  "anyOf": [{ "type": "null" }, { "type": "number" }]\n}' },
      findings: [{ pointer: '/anyOf', line: 2, column: 3, message: /among 2 bare types/ }],
      fixed: { type: ['null', 'number'] },
    },
  ],
})
