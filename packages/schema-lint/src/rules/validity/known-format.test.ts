import { describeRule } from '../../../test/describe-rule.ts'
import { knownFormat } from './known-format.ts'

describeRule(knownFormat, {
  valid: [
    { schema: { format: 'markdown' } },
    { schema: { format: 'int64' } },
    { schema: { format: ['datetime'] } },
    { schema: { properties: { format: { const: 'datetime' } }, example: { format: 'datetime' } } },
  ],
  invalid: [
    {
      files: { 'a.yaml': 'items:\n  format: Date_Time\n' },
      findings: [{ pointer: '/items/format', line: 2, column: 11, message: /Did you mean "date-time"/ }],
      fixed: { items: { format: 'date-time' } },
    },
    { schema: { format: 'uri-refernce' }, findings: [{ pointer: '/format', message: /"uri-reference"/ }] },
  ],
})
