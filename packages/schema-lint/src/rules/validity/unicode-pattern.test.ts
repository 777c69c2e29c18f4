import { describeRule } from '../../../test/describe-rule.ts'
import { unicodePattern } from './unicode-pattern.ts'

describeRule(unicodePattern, {
  valid: [{ schema: { pattern: '(' } }, { schema: { pattern: '\\p{L}' } }, { schema: { pattern: [] } }],
  invalid: [
    {
      schema: { pattern: '\\A[a-z]+\\Z' },
      findings: [{ pointer: '/pattern', message: /Did you mean "\^\[a-z\]\+\$"\?$/ }],
    },
    {
      files: { 'a.yaml': 'patternProperties:\n  "^\\\\_": {}\n' },
      findings: [
        { pointer: '/patternProperties/^\\_', line: 2, column: 3, message: /Invalid escape at character 2/ },
      ],
    },
  ],
})
