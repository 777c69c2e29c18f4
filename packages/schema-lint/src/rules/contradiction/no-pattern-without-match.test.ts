import { describeRule } from '../../../test/describe-rule.ts'
import { noPatternWithoutMatch } from './no-pattern-without-match.ts'

describeRule(noPatternWithoutMatch, {
  valid: [
    { schema: { pattern: 'a?^b$c?' } },
    { schema: { pattern: '(^a|$)' } },
    { schema: { pattern: '[^]' } },
    { schema: { pattern: ['^$a'] } },
    { schema: { properties: { pattern: { const: '$a' } } } },
  ],
  invalid: [
    { schema: { properties: { a: { pattern: '[]' } } }, findings: [{ pointer: '/properties/a/pattern' }] },
    { schema: { pattern: '(a^|$b)' }, findings: [{ pointer: '/pattern' }] },
  ],
})
