import { describeRule } from '../../../test/describe-rule.ts'
import { noDataReference } from './no-data-reference.ts'

describeRule(noDataReference, {
  valid: [
    { schema: { default: { $data: '1/a' }, properties: { maximum: { $data: '1/a' } } } },
    { schema: { const: { $data: 'x', more: 1 } } },
  ],
  invalid: [
    {
      schema: { items: { pattern: { $data: '/p' }, format: { $data: '/f' } } },
      findings: [
        { pointer: '/items/pattern/$data' },
        { pointer: '/items/format/$data', message: /^"format"/ },
      ],
    },
  ],
})
