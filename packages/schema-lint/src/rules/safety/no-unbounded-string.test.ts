import { describeRule } from '../../../test/describe-rule.ts'
import { noUnboundedString } from './no-unbounded-string.ts'

describeRule(noUnboundedString, {
  valid: [
    { schema: { type: 'string', allOf: [{ $ref: '#/$defs/short' }], $defs: { short: { maxLength: 3 } } } },
    { schema: { maxLength: 9, anyOf: [{ type: 'string' }, { type: 'string', format: 'email' }] } },
    { schema: { type: 'string', oneOf: [{ const: 'a' }, { maxLength: 3 }] } },
    { schema: { not: { type: 'string' } } },
    { schema: { type: ['null', 'number'] } },
    { schema: { type: 'string', enum: [] } },
    { schema: { $ref: '#', type: 'object' } },
    // A branch constrains a property again that is bounded beside it.
    {
      schema: {
        properties: { a: { $ref: '#/$defs/a' } },
        allOf: [{ if: true, then: { $ref: '#/$defs/again' } }],
        $defs: {
          a: { properties: { b: { maxLength: 3 } } },
          again: { properties: { a: { properties: { b: { type: 'string' } } } } },
        },
      },
    },
  ],
  invalid: [
    {
      schema: { properties: { a: { maxLength: 3 } }, allOf: [{ properties: { b: { type: 'string' } } }] },
      findings: [{ pointer: '/allOf/0/properties/b/type' }],
    },
    {
      files: { 'a.schema.json': '{\n  "type": ["string", "null"],\n  "anyOf": [{ "maxLength": 1 }, {}]\n}' },
      findings: [{ pointer: '/type', line: 2, column: 11, message: /"maxLength" is missing/ }],
    },
    {
      schema: { properties: { name: { type: 'string', pattern: '[a-z]{1,3}' } } },
      findings: [{ pointer: '/properties/name/type' }],
    },
    {
      // In draft-07, what is beside a reference does not count.
      schema: {
        $schema: 'http://json-schema.org/draft-07/schema#',
        type: 'string',
        allOf: [{ $ref: '#/definitions/any', maxLength: 3 }],
        definitions: { any: {} },
      },
      findings: [{ pointer: '/type' }],
    },
  ],
})
