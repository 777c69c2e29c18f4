import { describeRule } from '../../../test/describe-rule.ts'
import { noKeywordOfOtherType } from './no-keyword-of-other-type.ts'

describeRule(noKeywordOfOtherType, {
  valid: [
    { schema: { type: 'integer', minimum: 0, multipleOf: 2 } },
    { schema: { type: 'strng', minimum: 0 } },
    { schema: { type: 'object', properties: { minimum: { type: 'string' } } } },
    { schema: { type: 'integer', format: 'int32' } },
    { schema: { type: 'string', required: [] } },
    // Another rule reports the value.
    { schema: { type: 'string', required: true } },
  ],
  invalid: [
    {
      files: { 'a.json': '{ "type": ["integer", "null"],\n  "maxLength": 3 }' },
      findings: [{ pointer: '/maxLength', line: 2, column: 3, message: /strings only.*"null" or "integer"/ }],
    },
    ...(
      [
        [{ type: 'array', pattern: '^a' }, '/pattern', /Move it into "items" if it is about each item\.$/],
        [
          { type: ['array', 'null'], items: { type: 'object' }, minLength: 1 },
          '/minLength',
          /Use "minItems" for the number of items\.$/,
        ],
        [
          { type: 'array', items: { type: 'integer' }, maximum: 1 },
          '/maximum',
          /Use "maxItems" for the number of items, or move it into "items"/,
        ],
        [
          { type: 'array', items: { $ref: '#/$defs/a' }, $defs: { a: {} }, required: ['a'] },
          '/required',
          /Move it into/,
        ],
        [{ type: 'array', items: false, pattern: 'a' }, '/pattern', /"type" is "array"\.$/],
        [{ type: 'array', prefixItems: [{}], pattern: 'a' }, '/pattern', /"type" is "array"\.$/],
        [
          { items: { type: 'string', maxItems: 3 } },
          '/items/maxItems',
          /Use "maxLength" for the number of characters, or move it beside the "items" around it if it is about the list\.$/,
        ],
        [
          { items: { type: 'object', uniqueItems: true } },
          '/items/uniqueItems',
          /Move it beside the "items"/,
        ],
        [
          { type: 'object', unevaluatedItems: false },
          '/unevaluatedItems',
          /Use "unevaluatedProperties" for other properties\.$/,
        ],
        [{ type: 'string', maximum: 5 }, '/maximum', /Use "maxLength" for the number of characters\.$/],
        [{ type: 'object', items: {} }, '/items', /"type" is "object"\.$/],
        [
          { type: 'object', properties: { a: {} }, pattern: 'a' },
          '/pattern',
          /Move it into the property that it is about, or move it into "propertyNames" if it is about the names\.$/,
        ],
        [{ type: ['array', 'object'], pattern: 'a' }, '/pattern', /"type" is "array" or "object"\.$/],
      ] as const
    ).map(([schema, pointer, message]) => ({
      schema,
      findings: [{ pointer, message }] as const,
    })),
    { schema: { type: 'object', required: ['a'], items: {} }, findings: [{ pointer: '/items' }] },
  ],
})
