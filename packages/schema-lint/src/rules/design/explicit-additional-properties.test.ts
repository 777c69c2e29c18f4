import { describeRule } from '../../../test/describe-rule.ts'
import { explicitAdditionalProperties } from './explicit-additional-properties.ts'

describeRule(explicitAdditionalProperties, {
  valid: [
    { schema: { properties: { a: {} } } },
    { schema: { allOf: [{ type: 'object', properties: { a: {} } }] } },
    { schema: { type: 'object', properties: { a: {} }, unevaluatedProperties: false } },
    { schema: { type: 'object' } },
    { schema: { if: { properties: { a: { type: 'object', properties: { b: { const: 1 } } } } } } },
  ],
  invalid: [
    {
      files: {
        'a.schema.json':
          '{ "items": {\n  "type": ["object", "null"], "properties": { "additionalProperties": true } } }',
      },
      findings: [
        { pointer: '/items/properties', line: 2, column: 31, message: /without "additionalProperties"/ },
      ],
    },
  ],
})
