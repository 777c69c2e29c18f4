import { describeRule } from '../../../test/describe-rule.ts'
import { noEmptyPattern } from './no-empty-pattern.ts'

describeRule(noEmptyPattern, {
  valid: [
    { schema: { pattern: '^(a|)$' } },
    { schema: { pattern: '(?!x)' } },
    { schema: { pattern: '(^$)' } },
    { schema: { pattern: '(a)\\1' } },
    { schema: { pattern: 7 } },
    { schema: { minLength: 1 } },
  ],
  invalid: [
    {
      schema: { pattern: 'a|b?', type: 'string' },
      findings: [{ pointer: '/pattern' }],
      fixed: { type: 'string' },
    },
    { schema: { pattern: '(a|)' }, findings: [{ pointer: '/pattern' }], fixed: {} },
    { schema: { pattern: '(^a)*' }, findings: [{ pointer: '/pattern' }] },
    { schema: { pattern: '\\s*$' }, findings: [{ pointer: '/pattern', message: /matches every string/ }] },
  ],
})
