import { describeRule } from '../../../test/describe-rule.ts'
import { noHtmlInDescription } from './no-html-in-description.ts'

describeRule(noHtmlInDescription, {
  valid: [
    { schema: { markdownDescription: '<b>a</b>', description: 'Use `<br>`, <name> or List<T>.' } },
    { schema: { openapi: '3.1.0', components: { schemas: { A: { description: '<b>a</b>' } } } } },
    { schema: { const: '<b>', examples: ['<p>'] } },
  ],
  invalid: [
    {
      files: { 'a.schema.json': '{ "description": "See <a href=\'b\'>b</a>." }' },
      findings: [{ pointer: '/description', line: 1, column: 23, message: /contains HTML: <a href='b'>/ }],
    },
    { schema: { title: 'A<BR>B' }, findings: [{ pointer: '/title' }] },
  ],
})
