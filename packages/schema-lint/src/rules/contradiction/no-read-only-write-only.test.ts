import { describeRule } from '../../../test/describe-rule.ts'
import { noReadOnlyWriteOnly } from './no-read-only-write-only.ts'

describeRule(noReadOnlyWriteOnly, {
  valid: [{ schema: { properties: { readOnly: { const: true }, writeOnly: { const: true } } } }],
  invalid: [
    {
      schema: { properties: { a: { writeOnly: true, readOnly: true } } },
      findings: [{ pointer: '/properties/a/writeOnly' }],
    },
  ],
})
