import { describeRule } from '../../../test/describe-rule.ts'
import { noImpossibleProperty } from './no-impossible-property.ts'

const text = { properties: { a: { type: 'string' } } }
const number = { properties: { a: { type: 'number' } } }
const closed = { properties: { a: {} }, additionalProperties: false }

describeRule(noImpossibleProperty, {
  valid: [
    { schema: { ...text, if: number, not: number } },
    { schema: { anyOf: [text, number] } },
    { schema: { ...text, properties: { b: number } } },
    // The object is excluded, which is another finding.
    { schema: { ...text, required: ['a'], then: {}, anyOf: [number] } },
    { schema: { ...closed, anyOf: [{ properties: { b: { not: {} } } }] } },
    { schema: { properties: { o: closed }, anyOf: [{ properties: { b: {} } }] } },
    { schema: { ...closed, patternProperties: { '^b': {} }, anyOf: [{ properties: { b: {} } }] } },
    { schema: { properties: { a: {} }, unevaluatedProperties: false, anyOf: [{ properties: { b: {} } }] } },
    { schema: { $ref: 'https://example.com/unread', anyOf: [text, number] } },
    // Closed objects in an `allOf` have a separate rule.
    { schema: { ...closed, allOf: [{ properties: { b: {} } }] } },
  ],
  invalid: [
    {
      schema: { allOf: [text, number] },
      findings: [{ pointer: '/allOf/1/properties/a', message: /"type"/ }],
    },
    { schema: { ...text, oneOf: [number, {}] }, findings: [{ pointer: '/oneOf/0/properties/a' }] },
    {
      schema: { $defs: { text }, $ref: '#/$defs/text', ...number },
      findings: [{ pointer: '/properties/a' }],
    },
    {
      schema: { properties: { o: text }, if: {}, else: { properties: { o: number } } },
      findings: [{ pointer: '/else/properties/o/properties/a', message: /"a" is declared twice/ }],
    },
    {
      schema: { ...closed, oneOf: [{ allOf: [{ properties: { b: {} } }] }] },
      findings: [{ pointer: '/oneOf/0/allOf/0/properties/b', message: /false around this schema/ }],
    },
    {
      schema: { ...closed, dependentSchemas: { a: { properties: { b: {} } } } },
      findings: [{ pointer: '/dependentSchemas/a/properties/b' }],
    },
  ],
})
