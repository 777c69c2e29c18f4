import { describeRule } from '../../../test/describe-rule.ts'
import { noDotInPattern } from './no-dot-in-pattern.ts'

describeRule(noDotInPattern, {
  valid: [{ schema: { pattern: '(' } }],
  invalid: [
    { schema: { not: { pattern: '^(a|.)+.$' } }, findings: [{ pointer: '/not/pattern' }] },
    { schema: { patternProperties: { '^x-.': {} } }, findings: [{ pointer: '/patternProperties/^x-.' }] },
  ],
})
