import { describeRule } from '../../../test/describe-rule.ts'
import { noImpossiblePatternLength } from './no-impossible-pattern-length.ts'

describeRule(noImpossiblePatternLength, {
  valid: [
    { schema: { pattern: '^a|b$', minLength: 9 } },
    { schema: { pattern: '^😀$', maxLength: 1 } },
    { schema: { pattern: '(', maxLength: 0 } },
    { schema: { pattern: '^(a)\\1*$', minLength: 5 } },
    { schema: { pattern: '^(?=.{9})a?$', maxLength: 1 } },
    { schema: { pattern: '^$', maxLength: 0 } },
  ],
  invalid: [
    {
      schema: { items: { pattern: '(foo|quux)+x', maxLength: 3 } },
      findings: [{ pointer: '/items/maxLength', message: /at least 4 characters/ }],
    },
  ],
})
