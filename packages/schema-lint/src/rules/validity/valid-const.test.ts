import { describeRule } from '../../../test/describe-rule.ts'
import { validConst } from './valid-const.ts'

describeRule(validConst, {
  valid: [
    { schema: { type: 'string', const: 5 } },
    { schema: { pattern: '^a$', const: 'b' } },
    { schema: { properties: { const: { maxLength: 1 } } } },
  ],
  invalid: [
    {
      files: { 'a.yaml': 'allOf:\n  - maxLength: 2\n    const: abc\n' },
      findings: [
        { pointer: '/allOf/0/const', line: 3, column: 12, message: /must not have more than 2 characters/ },
      ],
    },
    { schema: { const: [1, 1], uniqueItems: true }, findings: [{ pointer: '/const' }] },
  ],
})
