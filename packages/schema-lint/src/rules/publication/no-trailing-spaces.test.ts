import { describeRule } from '../../../test/describe-rule.ts'
import { noTrailingSpaces } from './no-trailing-spaces.ts'

describeRule(noTrailingSpaces, {
  valid: [
    { files: { 'a.schema.yaml': 'description: |\n  two  \n  lines\n' } },
    { files: { 'a.schema.json': '{ "title": "a " }' } },
  ],
  invalid: [
    {
      files: { 'a.schema.json': '{\n  "title": "a",  \r\n  "type": "string"\t\n}\n ' },
      findings: [
        { pointer: '', line: 2, column: 16, message: 'The line ends in spaces.' },
        { pointer: '', line: 3, column: 19 },
        { pointer: '', line: 5, column: 1 },
      ],
      fixed: '{\n  "title": "a",\r\n  "type": "string"\n}\n',
    },
  ],
})
