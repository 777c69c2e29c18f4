import { describeRule } from '../../../test/describe-rule.ts'
import { titleIsLabel } from './title-is-label.ts'

describeRule(titleIsLabel, {
  valid: [{ schema: { title: 'More…' } }, { schema: { title: 'a'.repeat(80) } }, { schema: { title: 5 } }],
  invalid: [
    {
      files: { 'a.schema.json': '{ "title": "One\\nTwo" }' },
      findings: [{ pointer: '/title', line: 1, column: 12, message: '"title" has several lines.' }],
    },
    { schema: { title: 'a'.repeat(81) }, findings: [{ pointer: '/title', message: /has 81 characters/ }] },
  ],
})
