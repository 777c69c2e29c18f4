import { describeRule } from '../../../test/describe-rule.ts'
import { consistentEnumStyle } from './consistent-enum-style.ts'

describeRule(consistentEnumStyle, {
  valid: [
    { schema: { enum: ['a', 'b', 1, null, 'C D', 'é'] } },
    { schema: { enum: ['GET', 'POST'] } },
    { schema: { enum: ['standard', 'FIFO'] } },
    { schema: { enum: ['FIFO', 'standard'] } },
    { schema: { enum: ['MD5', 'SHA-1', 'SHA-256'] } },
    { schema: { enum: 'a' } },
    { schema: { enum: [] } },
  ],
  invalid: [
    {
      files: { 'a.schema.json': '{ "enum": [1, "IN_STOCK", "SOLD_OUT", "on_order"] }' },
      findings: [
        {
          pointer: '/enum/3',
          line: 1,
          column: 39,
          message: '"enum" has "on_order", which is not in UPPER_CASE like the others.',
        },
      ],
    },
    {
      schema: { enum: ['GET', 'PATCH', 'put'] },
      findings: [{ pointer: '/enum/2', message: /not in UPPER_CASE/ }],
    },
    {
      schema: { enum: ['inStock', 'sold-out'] },
      findings: [{ pointer: '/enum/1', message: '"enum" mixes styles: "inStock", but "sold-out".' }],
    },
  ],
})
