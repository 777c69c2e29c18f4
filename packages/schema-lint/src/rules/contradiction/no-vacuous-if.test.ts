import { describeRule } from '../../../test/describe-rule.ts'
import { noVacuousIf } from './no-vacuous-if.ts'

describeRule(noVacuousIf, {
  valid: [{ schema: { if: { 'x-check': 1 }, then: {} } }, { schema: { if: 'a', then: {} } }],
  invalid: [
    {
      schema: { items: { if: { $comment: 'later' }, then: { minLength: 1 } } },
      findings: [{ pointer: '/items/if' }],
    },
  ],
})
