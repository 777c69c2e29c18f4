import { describeRule } from '../../../test/describe-rule.ts'
import { straightQuotesInProse } from './straight-quotes-in-prose.ts'

describeRule(straightQuotesInProse, {
  valid: [{ schema: { enum: ['“'] } }, { schema: { description: ['a', 5] } }],
  invalid: [
    {
      files: { 'a.schema.json': '{\n  "title": "The customer’s name"\n}' },
      findings: [{ pointer: '/title', line: 2, column: 12, message: '"title" has the typographic quote ’.' }],
      fixed: '{\n  "title": "The customer\'s name"\n}',
    },
  ],
})
