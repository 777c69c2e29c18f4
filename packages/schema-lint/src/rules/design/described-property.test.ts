import { describeRule } from '../../../test/describe-rule.ts'
import { describedProperty } from './described-property.ts'

describeRule(describedProperty, {
  valid: [
    { schema: { properties: { a: { $ref: 'https://contoso.com/unknown' } } } },
    { schema: { properties: { a: false, b: { markdownDescription: '**B**' } } } },
    {
      schema: { properties: { a: { allOf: [{ $ref: '#/$defs/A' }] } }, $defs: { A: { description: 'A.' } } },
    },
    {
      schema: {
        properties: { a: { description: 'A.' } },
        if: { properties: { a: { const: 1 } } },
        then: { properties: { a: {} } },
      },
    },
    { schema: { properties: { a: { $ref: '#/$defs/a' } }, $defs: { a: { $ref: '#/properties/a' } } } },
    { schema: { allOf: [{ if: { anyOf: [{ properties: { a: { properties: { b: { const: 1 } } } } }] } }] } },
    { schema: { properties: [{}] } },
    { schema: { properties: 'none' } },
  ],
  invalid: [
    {
      files: {
        'a.schema.json':
          '{\n  "properties": {\n    "properties": { "properties": { "b": true } },\n    "c": { "description": " " }\n  }\n}',
      },
      findings: [
        {
          pointer: '/properties/properties',
          line: 3,
          column: 5,
          message: 'The property "properties" has no "description".',
        },
        { pointer: '/properties/properties/properties/b', line: 3, column: 37 },
        { pointer: '/properties/c', line: 4, column: 5 },
      ],
    },
    {
      schema: { properties: { a: { $ref: '#/$defs/a' } }, $defs: { a: { $ref: '#/$defs/b' }, b: {} } },
      findings: [{ pointer: '/properties/a' }],
    },
    { schema: { anyOf: [{ properties: { a: {} } }] }, findings: [{ pointer: '/anyOf/0/properties/a' }] },
  ],
})
