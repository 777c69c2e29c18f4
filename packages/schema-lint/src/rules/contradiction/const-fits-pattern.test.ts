import { describeRule } from '../../../test/describe-rule.ts'
import { constFitsPattern } from './const-fits-pattern.ts'

describeRule(constFitsPattern, {
  valid: [
    { schema: { const: 1, pattern: '^a$' } },
    { schema: { const: 'a', pattern: '(' } },
    { schema: { const: 'a'.repeat(40), pattern: '^(a+)+b$' } },
  ],
  invalid: [
    {
      schema: { properties: { a: { const: '', pattern: '.' } } },
      findings: [{ pointer: '/properties/a/const' }],
    },
  ],
})
