import { describeRule } from '../../../test/describe-rule.ts'
import { labeledEnum } from './labeled-enum.ts'

describeRule(labeledEnum, {
  valid: [
    { schema: { enum: [1, 2] } },
    { schema: { enum: ['EUR', 'USD', 'JPY'] } },
    { schema: { enum: [1, 2, 3], 'x-enum-varnames': ['A', 'B', 'C'] } },
    { schema: { enum: [true, false, null] } },
    { schema: { enum: 7 } },
    { schema: { enum: ['1.0', '1.1.2', 'v2.0'] } },
  ],
  invalid: [
    {
      files: { 'a.schema.json': '{ "properties": { "enum": { "enum": [null, 10, 20, "X-1"] } } }' },
      findings: [{ pointer: '/properties/enum/enum', line: 1, column: 37, message: /codes such as 10/ }],
    },
  ],
})
