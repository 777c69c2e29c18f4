import { describeRule } from '../../../test/describe-rule.ts'
import { noDuplicateEnumValue } from './no-duplicate-enum-value.ts'

describeRule(noDuplicateEnumValue, {
  valid: [
    { schema: { enum: 'aa' } },
    { schema: { enum: [[1, 2], [2, 1], null, 'null', {}, []] } },
    { schema: { properties: { enum: { enum: ['a'] } }, const: { enum: ['a', 'a'] } } },
  ],
  invalid: [
    {
      files: { 'a.yaml': 'enum:\n  - 1\n  - 2\n  - 1.0\n  - 1\n' },
      findings: [
        { pointer: '/enum/2', line: 4, column: 5, message: '"enum" lists 1 a second time.' },
        { pointer: '/enum/3' },
      ],
      fixed: { enum: [1, 2] },
    },
  ],
})
