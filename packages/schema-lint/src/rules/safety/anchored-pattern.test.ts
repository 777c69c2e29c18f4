import { describeRule } from '../../../test/describe-rule.ts'
import { anchoredPattern } from './anchored-pattern.ts'

describeRule(anchoredPattern, {
  valid: [
    { schema: { pattern: '^(a|b)$' } },
    { schema: { pattern: '(^a$|^b$)' } },
    { schema: { pattern: '\\.json$' } },
    { schema: { pattern: '^(?!x-)' } },
    { schema: { pattern: '^[a-z]:.*' } },
    { schema: { pattern: '\\S' } },
    { schema: { pattern: '^[^/.]' } },
    { schema: { pattern: '' } },
    { schema: { pattern: '(' } },
    { schema: { patternProperties: { 'x-': true } } },
  ],
  invalid: [
    {
      schema: { pattern: '[a-z]+$' },
      findings: [{ pointer: '/pattern', message: /because it lacks `\^`\.$/ }],
    },
    {
      schema: { pattern: '^a$|b' },
      findings: [{ pointer: '/pattern', message: /lacks `\^` and `\$`\.$/ }],
    },
  ],
})
