import { describeRule } from '../../../test/describe-rule.ts'
import { noDuplicateRequiredName } from './no-duplicate-required-name.ts'

describeRule(noDuplicateRequiredName, {
  valid: [
    { schema: { required: [5, 5] } },
    { schema: { required: { a: 1 }, properties: { required: true } } },
  ],
  invalid: [
    {
      files: { 'a.json': '{\n  "required": ["a", "b", "a",\n    "b"]\n}\n' },
      findings: [
        { pointer: '/required/2', line: 2, column: 26, message: '"required" lists "a" a second time.' },
        { pointer: '/required/3', line: 3, column: 5 },
      ],
      fixed: { required: ['a', 'b'] },
    },
  ],
})
