import { describeRule } from '../../../test/describe-rule.ts'
import { noUniqueItemsOnObjects } from './no-unique-items-on-objects.ts'

describeRule(noUniqueItemsOnObjects, {
  valid: [
    { schema: { uniqueItems: false, items: { type: 'object' } } },
    { schema: { uniqueItems: true, items: { type: ['object', 'string'] } } },
    { schema: { uniqueItems: true } },
    { schema: { uniqueItems: true, items: { type: [] } } },
  ],
  invalid: [
    {
      files: {
        'a.schema.json':
          '{\n  "uniqueItems": true, "items": { "$ref": "#/$defs/a" },\n  "$defs": { "a": { "type": "array" } }\n}\n',
      },
      findings: [{ pointer: '/uniqueItems', line: 2, column: 18 }],
    },
  ],
})
