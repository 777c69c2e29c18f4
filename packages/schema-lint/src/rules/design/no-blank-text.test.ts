import { describeRule } from '../../../test/describe-rule.ts'
import { noBlankText } from './no-blank-text.ts'

describeRule(noBlankText, {
  valid: [
    { schema: { enum: ['', 'a'], enumDescriptions: ['', 'A.'], const: '' } },
    { schema: { properties: { title: { default: '' } } } },
  ],
  invalid: [
    {
      files: { 'a.schema.json': '{ "items": {\n  "$comment": "\\n", "title": "" } }' },
      findings: [
        { pointer: '/items/$comment', line: 2, column: 15, message: '"$comment" is empty.' },
        { pointer: '/items/title', line: 2, column: 30 },
      ],
    },
  ],
})
