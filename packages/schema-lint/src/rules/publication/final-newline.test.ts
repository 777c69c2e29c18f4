import { describeRule } from '../../../test/describe-rule.ts'
import { finalNewline } from './final-newline.ts'

describeRule(finalNewline, {
  valid: [
    { files: { 'a.schema.json': '{}\r\n' } },
    { files: { 'a.schema.yaml': 'type: string\n\n' } },
    { schema: { title: 'A value has no end of file.' } },
  ],
  invalid: [
    {
      files: { 'a.schema.yaml': 'title: a\ntype: string' },
      findings: [{ pointer: '', line: 2, column: 13, message: 'The file does not end with a line break.' }],
      fixed: 'title: a\ntype: string\n',
    },
  ],
})
