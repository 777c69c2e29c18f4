import { describeRule } from '../../../test/describe-rule.ts'
import { typedSchema } from './typed-schema.ts'

describeRule(typedSchema, {
  valid: [
    { schema: { description: 'Anything.' } },
    { schema: { properties: { a: { anyOf: [{ type: 'string' }, { const: 1 }] } } } },
    { schema: { properties: { a: { allOf: [{}, { type: 'string' }] } } } },
    { schema: { properties: { a: { $ref: 'unknown.json' } } } },
    { schema: { properties: { a: { $ref: '#/properties/a' } } } },
    { schema: { allOf: [{ properties: { a: {} } }] } },
    { schema: { properties: { a: { properties: {} } } } },
  ],
  invalid: [
    {
      files: {
        'a.schema.json':
          '{ "properties": { "a": {},\n  "b": { "$ref": "#/$defs/B" } },\n  "$defs": { "B": { "title": "B" } } }',
      },
      findings: [
        { pointer: '/properties/a', line: 1, column: 24, message: /no "type"/ },
        { pointer: '/properties/b', line: 2, column: 8 },
      ],
    },
    { schema: { items: { anyOf: [{ type: 'string' }, { title: 'B' }] } }, findings: [{ pointer: '/items' }] },
  ],
})
