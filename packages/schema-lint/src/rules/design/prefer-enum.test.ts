import { describeRule } from '../../../test/describe-rule.ts'
import { preferEnum } from './prefer-enum.ts'

describeRule(preferEnum, {
  valid: [
    { schema: { anyOf: [{ const: 'a' }, { const: 1 }] } },
    { schema: { anyOf: [{ const: 'a' }, { type: 'string' }] } },
    { schema: { oneOf: [{ const: 'a' }, { const: 'a' }] } },
    { schema: { anyOf: [{ const: 'a' }] } },
    { schema: { anyOf: [{ const: 'a', type: 'number' }, { const: 'b' }] } },
    { schema: { anyOf: [{ const: 'a' }, true] } },
    { schema: { anyOf: [{ const: {} }, { const: [] }] } },
  ],
  invalid: [
    {
      files: {
        'a.schema.json': '{ "items": { "oneOf": [{ "const": 1 }, { "const": 2, "type": "number" }] } }',
      },
      findings: [
        {
          pointer: '/items/oneOf',
          line: 1,
          column: 14,
          message: /among 2 values of one type: "enum" lists them/,
        },
      ],
      fixed: { items: { enum: [1, 2], type: 'integer' } },
    },
  ],
})
