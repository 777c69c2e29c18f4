import { describeRule } from '../../../test/describe-rule.ts'
import { noUnboundedUniqueItems } from './no-unbounded-unique-items.ts'

describeRule(noUnboundedUniqueItems, {
  valid: [
    { schema: { uniqueItems: false } },
    { schema: { uniqueItems: true, items: { enum: ['a', 'b'] } } },
    { schema: { uniqueItems: true, items: { $ref: '#/$defs/c' }, $defs: { c: { const: 1 } } } },
    { schema: { uniqueItems: 'true' } },
  ],
  invalid: [
    {
      schema: { properties: { tags: { uniqueItems: true, maxItems: 1001 } } },
      findings: [
        { pointer: '/properties/tags/uniqueItems', message: /"maxItems" of at most 1000 is missing/ },
      ],
    },
  ],
})
