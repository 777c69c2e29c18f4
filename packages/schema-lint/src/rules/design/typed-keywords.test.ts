import { describeRule } from '../../../test/describe-rule.ts'
import { typedKeywords } from './typed-keywords.ts'

describeRule(typedKeywords, {
  valid: [
    { schema: { type: 'object', anyOf: [{ allOf: [{ required: ['a'] }] }] } },
    { schema: { const: 'a', maxLength: 5 } },
    { schema: { not: { required: ['a'] } } },
    { schema: { $ref: '#/$defs/A', minLength: 1, $defs: { A: { type: 'string' } } } },
    { schema: { contentMediaType: 'text/html' } },
    {
      schema: {
        type: 'object',
        propertyNames: { maxLength: 5 },
        dependentSchemas: { a: { required: ['b'] } },
      },
    },
  ],
  invalid: [
    {
      files: { 'a.schema.json': '{ "title": "A",\n  "minimum": 1 }' },
      findings: [
        {
          pointer: '/minimum',
          line: 2,
          column: 3,
          message: '"minimum" has no "type" beside it: values that are not numbers are accepted.',
        },
      ],
    },
    {
      schema: { type: 'object', properties: { a: { pattern: 'a' } } },
      findings: [{ pointer: '/properties/a/pattern' }],
    },
  ],
})
