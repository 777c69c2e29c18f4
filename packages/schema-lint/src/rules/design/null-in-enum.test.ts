import { describeRule } from '../../../test/describe-rule.ts'
import { nullInEnum } from './null-in-enum.ts'

describeRule(nullInEnum, {
  valid: [
    { schema: { type: 'null', enum: ['a'] } },
    { schema: { type: 'string', nullable: true, enum: ['a'] } },
    { schema: { type: ['string', 'null'], enum: [] } },
    { schema: { type: ['string', 'null'], enum: 'a' } },
  ],
  invalid: [
    {
      files: { 'a.schema.json': '{ "type": ["null", "string"], "enum": ["a"] }' },
      findings: [
        { pointer: '/enum', line: 1, column: 39, message: /does not list null, which "type" promises/ },
      ],
      fixed: { type: ['null', 'string'], enum: ['a', null] },
    },
  ],
})
