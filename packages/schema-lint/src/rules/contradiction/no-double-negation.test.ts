import { describeRule } from '../../../test/describe-rule.ts'
import { noDoubleNegation } from './no-double-negation.ts'

describeRule(noDoubleNegation, {
  valid: [{ schema: { properties: { not: { properties: { not: {} } } } } }],
  invalid: [
    {
      schema: { items: { not: { not: { not: {} } } } },
      findings: [{ pointer: '/items/not' }, { pointer: '/items/not/not' }],
    },
  ],
})
