import { describeRule } from '../../../test/describe-rule.ts'
import { arrayHasItems } from './array-has-items.ts'

describeRule(arrayHasItems, {
  valid: [
    { schema: { type: 'array', prefixItems: [true] } },
    { schema: { items: {}, anyOf: [{ type: 'array' }, { type: 'null' }] } },
    { schema: { if: { type: 'array' }, then: { maxItems: 1 } } },
    { schema: { type: 'array', enum: [[1]] } },
    { schema: { type: { array: true } } },
  ],
  invalid: [
    {
      files: { 'a.schema.json': '{ "properties": { "a": {\n  "type": ["null", "array"] } } }' },
      findings: [
        {
          pointer: '/properties/a/type',
          line: 2,
          column: 11,
          message: '"type" is array, but nothing says what its "items" are.',
        },
      ],
    },
  ],
})
