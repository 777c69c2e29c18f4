import { describeRule } from '../../../test/describe-rule.ts'
import { trimmedText } from './trimmed-text.ts'

describeRule(trimmedText, {
  valid: [
    { files: { 'a.schema.yaml': 'description: |\n  Two\n  lines.\n' } },
    { schema: { const: ' a', title: ' ', properties: { ' a': {} } } },
  ],
  invalid: [
    {
      files: { 'a.schema.json': '{\n  "description": " An order. ",\n  "enumDescriptions": ["a", "b "]\n}' },
      findings: [
        {
          pointer: '/description',
          line: 2,
          column: 18,
          message: '"description" starts or ends with spaces.',
        },
        { pointer: '/enumDescriptions/1', line: 3, column: 29 },
      ],
      fixed: '{\n  "description": "An order.",\n  "enumDescriptions": ["a", "b"]\n}',
    },
  ],
})
