import { describeRule } from '../../../test/describe-rule.ts'
import { no64BitNumber } from './no-64-bit-number.ts'

describeRule(no64BitNumber, {
  valid: [{ schema: { format: 'int64' } }, { schema: { type: 'integer', format: ['int64'] } }],
  invalid: [
    {
      schema: { properties: { id: { type: ['number', 'null'], format: 'uint64' } } },
      findings: [{ pointer: '/properties/id/format', message: /"format" uint64 lose/ }],
    },
  ],
})
