import { describeRule } from '../../../test/describe-rule.ts'
import { noUnicodeDependentPattern } from './no-unicode-dependent-pattern.ts'

describeRule(noUnicodeDependentPattern, {
  valid: [{ schema: { pattern: '^😀$' } }, { schema: { pattern: '^[\\w-.]$' } }],
  invalid: [
    { schema: { pattern: '😀+' }, findings: [{ pointer: '/pattern', message: /`😀` means/ }] },
    { schema: { pattern: '\\u{61}' }, findings: [{ pointer: '/pattern', message: /`\\u\{61\}` means/ }] },
    {
      schema: { patternProperties: { '^\\p{Lu}': {} } },
      findings: [{ pointer: '/patternProperties/^\\p{Lu}' }],
    },
  ],
})
