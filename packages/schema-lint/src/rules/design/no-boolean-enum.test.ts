import { describeRule } from '../../../test/describe-rule.ts'
import { noBooleanEnum } from './no-boolean-enum.ts'

describeRule(noBooleanEnum, {
  valid: [
    { schema: { enum: [true, false] } },
    { schema: { enum: ['true'] } },
    { schema: { enum: ['true', 'no'] } },
    { schema: { enum: [true, false, 'true', 'false'] } },
  ],
  invalid: [
    {
      files: { 'a.schema.json': '{ "type": ["string", "null"], "enum": ["false", "true", null] }' },
      findings: [{ pointer: '/enum', line: 1, column: 39, message: /^"enum" spells out "false" or "true"/ }],
    },
  ],
})
