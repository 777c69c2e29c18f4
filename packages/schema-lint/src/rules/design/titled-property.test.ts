import { describeRule } from '../../../test/describe-rule.ts'
import { titledProperty } from './titled-property.ts'

describeRule(titledProperty, {
  valid: [
    { schema: { properties: { kind: { const: 'order' }, extra: true } } },
    { schema: { properties: { a: { $ref: '#/$defs/A' } }, $defs: { A: { title: 'A' } } } },
  ],
  invalid: [
    {
      files: { 'a.schema.json': '{ "properties": { "title": { "type": "string" } } }' },
      findings: [
        {
          pointer: '/properties/title',
          line: 1,
          column: 19,
          message: 'The property "title" has no "title" to label it.',
        },
      ],
    },
  ],
})
