import { describeRule } from '../../../test/describe-rule.ts'
import { noKeywordOfOtherType } from './no-keyword-of-other-type.ts'

describeRule(noKeywordOfOtherType, {
  valid: [
    { schema: { type: 'integer', minimum: 0, multipleOf: 2 } },
    { schema: { type: 'strng', minimum: 0 } },
    { schema: { type: 'object', properties: { minimum: { type: 'string' } } } },
    { schema: { type: 'integer', format: 'int32' } },
  ],
  invalid: [
    {
      files: { 'a.json': '{ "type": ["integer", "null"],\n  "maxLength": 3 }' },
      findings: [{ pointer: '/maxLength', line: 2, column: 3, message: /strings only.*"null" or "integer"/ }],
    },
    { schema: { type: 'object', required: ['a'], items: {} }, findings: [{ pointer: '/items' }] },
  ],
})
