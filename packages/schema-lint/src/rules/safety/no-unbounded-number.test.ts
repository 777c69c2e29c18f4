import { describeRule } from '../../../test/describe-rule.ts'
import { noUnboundedNumber } from './no-unbounded-number.ts'

describeRule(noUnboundedNumber, {
  valid: [
    { schema: { type: 'integer', format: 'int32' } },
    { schema: { type: 'number', minimum: 0, $ref: '#/$defs/upper', $defs: { upper: { maximum: 4 } } } },
    { schema: { type: 'string' } },
  ],
  invalid: [
    {
      schema: { properties: { a: { type: 'number' }, b: { type: ['integer', 'null'], maximum: 3 } } },
      findings: [
        { pointer: '/properties/a/type', message: /"minimum" and "maximum" are missing/ },
        { pointer: '/properties/b/type', message: /"minimum" is missing/ },
      ],
    },
  ],
})
