import { describeRule } from '../../../test/describe-rule.ts'
import { noUnsafeInteger } from './no-unsafe-integer.ts'

describeRule(noUnsafeInteger, {
  valid: [
    { files: { 'a.json': '{ "minimum": -9007199254740991, "enum": ["9223372036854775807"] }' } },
    {
      files: { 'a.json': '{ "maximum": 1.7976931348623157e308, "exclusiveMaximum": 9223372036854775807.5 }' },
    },
    { files: { 'a.json': '{ "maxLength": 9223372036854775807 }' } },
  ],
  invalid: [
    {
      files: { 'a.json': '{\n  "enum": [1, 9007199254740993],\n  "minimum": -9223372036854775808\n}' },
      findings: [
        {
          pointer: '/enum/1',
          line: 2,
          column: 15,
          message: '"enum" holds 9007199254740993, read as 9007199254740992 by JavaScript.',
        },
        { pointer: '/minimum', message: /an integer beyond 2\^53 - 1\.$/ },
      ],
    },
    {
      files: { 'a.yaml': 'const: 18446744073709551615\n' },
      findings: [{ pointer: '/const', line: 1, column: 8 }],
    },
  ],
})
