import { describeRule } from '../../../test/describe-rule.ts'
import { noControlCharacterPattern } from './no-control-character-pattern.ts'

describeRule(noControlCharacterPattern, {
  valid: [{ schema: { pattern: '^a\tb$' } }, { schema: { properties: { pattern: { const: '\b' } } } }],
  invalid: [
    {
      files: { 'a.schema.json': '{ "pattern": "\\bid\\b" }' },
      findings: [{ pointer: '/pattern', column: 14, message: /U\+0008: `\\b` in JSON is a backspace/ }],
    },
    {
      schema: { patternProperties: { 'a\x00': {} } },
      findings: [{ pointer: '/patternProperties/a\x00', message: /U\+0000: it is written `\\x00` there/ }],
    },
  ],
})
