import { describeRule } from '../../../test/describe-rule.ts'
import { noImpossibleUniqueItems } from './no-impossible-unique-items.ts'

describeRule(noImpossibleUniqueItems, {
  valid: [
    { schema: { items: { type: 'boolean' }, minItems: 3 } },
    { schema: { items: { type: ['boolean', 'null'] }, uniqueItems: true, minItems: 3 } },
    { schema: { prefixItems: [{}], items: { const: 1 }, uniqueItems: true, minItems: 2 } },
    { schema: { items: { type: 'string' }, uniqueItems: true, minItems: 300 } },
  ],
  invalid: [
    {
      schema: {
        $defs: { color: { enum: ['red', 'green', 3], type: 'string' } },
        items: { $ref: '#/$defs/color' },
        uniqueItems: true,
        minItems: 3,
      },
      findings: [{ pointer: '/minItems', message: /only 2 different values/ }],
    },
  ],
})
