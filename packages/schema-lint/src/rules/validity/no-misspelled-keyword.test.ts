import { describeRule } from '../../../test/describe-rule.ts'
import { noMisspelledKeyword } from './no-misspelled-keyword.ts'

describeRule(noMisspelledKeyword, {
  valid: [
    { schema: { properties: { minlength: true, desciption: { type: 'string' } } } },
    { schema: { 'x-required': true, examples: [{ requred: 1 }], const: { tpye: 1 } } },
    { schema: { $schema: 'https://example.com/own', requred: ['a'] } },
    { schema: { markdownDescription: 'a', version: 1, label: 'b' } },
  ],
  invalid: [
    {
      files: { 'a.yaml': 'properties:\n  a:\n    tpye: string\n' },
      findings: [{ pointer: '/properties/a/tpye', line: 3, column: 5, message: /Did you mean "type"/ }],
      fixed: { properties: { a: { type: 'string' } } },
    },
    {
      schema: { requried: ['a'], max_length: 3, Enum: [1] },
      findings: [
        { pointer: '/requried' },
        { pointer: '/max_length' },
        { pointer: '/Enum', message: /"enum"/ },
      ],
      fixed: { required: ['a'], maxLength: 3, enum: [1] },
    },
  ],
})
