import { describeRule } from '../../../test/describe-rule.ts'
import { noCustomFormat } from './no-custom-format.ts'

describeRule(noCustomFormat, {
  valid: [
    { schema: { format: 'datetime' } },
    { schema: { format: 5 } },
    { schema: { const: { format: 'own' } } },
  ],
  invalid: [
    { schema: { items: { format: 'own-thing' } }, findings: [{ pointer: '/items/format', line: 3 }] },
  ],
})
