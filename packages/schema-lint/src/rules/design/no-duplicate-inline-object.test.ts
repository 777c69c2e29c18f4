import { describeRule } from '../../../test/describe-rule.ts'
import { noDuplicateInlineObject } from './no-duplicate-inline-object.ts'

const point = { type: 'object', properties: { x: {}, y: {}, z: {} } }

describeRule(noDuplicateInlineObject, {
  valid: [
    { schema: { items: { properties: { x: {}, y: {} } }, contains: { properties: { x: {}, y: {} } } } },
    { schema: { items: point, contains: { ...point, required: ['x'] } } },
    { schema: { default: point, examples: [point], properties: point } },
  ],
  invalid: [
    {
      files: {
        'a.schema.json':
          '{ "items": { "properties": { "x": {}, "y": {}, "z": {} } },\n  "contains": { "title": "Z", "properties": { "z": {}, "y": {}, "x": {} } } }',
      },
      findings: [{ pointer: '/items/properties', line: 1, column: 14, message: /described 2 times/ }],
    },
    {
      schema: {
        items: { properties: { a: {}, b: {}, point } },
        contains: { properties: { a: {}, b: {}, point } },
      },
      findings: [{ pointer: '/items/properties' }],
    },
  ],
})
