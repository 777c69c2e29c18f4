import { describeRule } from '../../../test/describe-rule.ts'
import { noBackspacePattern } from './no-backspace-pattern.ts'

describeRule(noBackspacePattern, {
  valid: [
    { schema: { pattern: '^[\u0000-\b]$' } },
    { schema: { properties: { pattern: { const: '\b' } } } },
    { schema: { pattern: '\u000b' } },
  ],
  invalid: [
    {
      files: { 'a.schema.json': '{ "pattern": "\\bid\\b" }' },
      findings: [
        { pointer: '/pattern', column: 14, message: /a word boundary is written `\\\\b` in JSON\.$/ },
      ],
    },
    { schema: { patternProperties: { 'a\b': {} } }, findings: [{ pointer: '/patternProperties/a\b' }] },
  ],
})
