import { describeRule } from '../../../test/describe-rule.ts'
import { formatFitsType } from './format-fits-type.ts'

describeRule(formatFitsType, {
  valid: [
    { schema: { format: 'date' } },
    { schema: { type: ['null', 'string'], format: 'date' } },
    { schema: { type: 'string', format: 'int64' } },
    { schema: { type: 'object', format: 'own' } },
    { schema: { type: 5, format: 'date' } },
  ],
  invalid: [
    {
      files: { 'a.yaml': 'items:\n  type: [number, "null"]\n  format: date\n' },
      findings: [
        {
          pointer: '/items/format',
          line: 3,
          column: 11,
          message: '"format" is "date", which applies to strings, but "type" is number or null.',
        },
      ],
    },
  ],
})
