import { describeRule } from '../../../test/describe-rule.ts'
import { noLoneSurrogate } from './no-lone-surrogate.ts'

describeRule(noLoneSurrogate, {
  valid: [{ schema: { pattern: '[\\ud800-\\udfff]', title: '😀' } }],
  invalid: [
    {
      files: { 'a.json': '{ "properties": { "\\ude00": { "enum": ["\\ud83dx"] } } }' },
      findings: [
        { pointer: '/properties/\ude00', column: 19, message: /^This name/ },
        { pointer: '/properties/\ude00/enum/0', message: /under "enum"/ },
      ],
    },
  ],
})
