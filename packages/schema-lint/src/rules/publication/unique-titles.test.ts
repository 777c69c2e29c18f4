import { describeRule } from '../../../test/describe-rule.ts'
import { uniqueTitles } from './unique-titles.ts'

describeRule(uniqueTitles, {
  valid: [
    { files: { 'v1/a.json': { title: 'Order' }, 'v2/a.json': { title: 'Order' } } },
    { files: { 'a.json': { title: '' }, 'b.json': { title: '' }, 'c.json': true, 'd.json': { title: 5 } } },
    { schema: { title: 'Order', $defs: { a: { title: 'Order' } } } },
  ],
  invalid: [
    {
      files: { 'a.json': { title: 'Order' }, 'b.json': '{\n  "title": "Order "\n}' },
      findings: [
        { pointer: '/title', line: 2, column: 12, message: '"title" is "Order", the same as in a.json.' },
      ],
    },
  ],
})
