import { describeRule } from '../../../test/describe-rule.ts'
import { noSubsumedAnyOfBranch } from './no-subsumed-any-of-branch.ts'

describeRule(noSubsumedAnyOfBranch, {
  valid: [{ schema: { anyOf: [{}] } }, { schema: { anyOf: [{ 'x-special': true }, { type: 'null' }] } }],
  invalid: [
    {
      schema: { not: { anyOf: [{ title: 'Any' }, { type: 'null' }] } },
      findings: [{ pointer: '/not/anyOf/0' }],
    },
  ],
})
