import { describeRule } from '../../../test/describe-rule.ts'
import { noDuplicateDescription } from './no-duplicate-description.ts'

describeRule(noDuplicateDescription, {
  valid: [
    { schema: { properties: { a: { description: '' }, b: { description: '' } } } },
    { schema: { properties: { a: { description: 'A.', properties: { b: { description: 'A.' } } } } } },
  ],
  invalid: [
    {
      files: {
        'a.schema.json':
          '{ "properties": {\n  "a": { "description": "A." },\n  "b": { "description": "A. " },\n  "c": { "description": "A." } } }',
      },
      findings: [
        {
          pointer: '/properties/b/description',
          line: 3,
          column: 25,
          message: /the same as that of the property "a"/,
        },
        { pointer: '/properties/c/description', line: 4, column: 25 },
      ],
    },
  ],
})
