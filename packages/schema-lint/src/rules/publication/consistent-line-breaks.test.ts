import { describeRule } from '../../../test/describe-rule.ts'
import { consistentLineBreaks } from './consistent-line-breaks.ts'

describeRule(consistentLineBreaks, {
  valid: [{ files: { 'a.schema.json': '{}' } }, { files: { 'a.schema.json': '{ "title": "\\r\\n" }\n' } }],
  invalid: [
    {
      files: { 'a.schema.json': '{\n  "title": "a",\r\n  "type": "string"\n}\n' },
      findings: [
        {
          pointer: '',
          line: 2,
          column: 16,
          message: 'The line ends in CRLF, like 1 of 4 lines; the others end in LF.',
        },
      ],
      fixed: '{\n  "title": "a",\n  "type": "string"\n}\n',
    },
    {
      files: { 'a.schema.json': '{\r\n\r\n}\n' },
      findings: [{ pointer: '', line: 3, column: 2 }],
      fixed: '{\r\n\r\n}\r\n',
    },
  ],
})
