import { describeRule } from '../../../test/describe-rule.ts'
import { asciiPropertyNames } from './ascii-property-names.ts'

describeRule(asciiPropertyNames, {
  valid: [{ schema: { properties: { '@odata.type': true, 'a b': true }, $defs: { é: true } } }],
  invalid: [
    {
      files: { 'a.schema.json': '{ "properties": {\n  "a😀": true } }' },
      findings: [{ pointer: '/properties/a😀', line: 2, column: 3, message: /"😀"/ }],
    },
  ],
})
