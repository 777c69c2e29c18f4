import { describeRule } from '../../../test/describe-rule.ts'
import { noFormatAsOnlyCheck } from './no-format-as-only-check.ts'

describeRule(noFormatAsOnlyCheck, {
  valid: [
    { schema: { type: 'integer', format: 'int32' } },
    { schema: { maxLength: 40, allOf: [{ type: 'string', format: 'email' }] } },
    { schema: { not: { type: 'string', format: 'email' } } },
  ],
  invalid: [
    {
      schema: { items: { type: ['string', 'null'], format: 'email', minLength: 3 } },
      findings: [{ pointer: '/items/format', message: /^The "format" email is the only check/ }],
    },
  ],
})
