import { describeRule } from '../../../test/describe-rule.ts'
import { noFalseSchemaBranch } from './no-false-schema-branch.ts'

describeRule(noFalseSchemaBranch, {
  valid: [{ schema: { enum: [false], if: {}, then: false } }],
  invalid: [
    { schema: { oneOf: [false, true, false] }, findings: [{ pointer: '/oneOf/0' }, { pointer: '/oneOf/2' }] },
    {
      schema: { not: { allOf: [false] } },
      findings: [{ pointer: '/not/allOf/0', message: /nothing is valid/ }],
    },
  ],
})
