import { describeRule } from '../../../test/describe-rule.ts'
import { noInvisibleCharacterInName } from './no-invisible-character-in-name.ts'

describeRule(noInvisibleCharacterInName, {
  valid: [{ schema: { properties: { 'größe 名前': { const: '\u200b' } }, enum: ['\u200d'] } }],
  invalid: [
    {
      files: { 'a.json': '{ "properties": { "a\\tb": {} }, "required": ["\\ufeffid"] }' },
      findings: [
        { pointer: '/properties/a\tb', column: 19, message: /^A name in "properties" holds .* U\+0009\.$/ },
        { pointer: '/required/0', message: /U\+FEFF/ },
      ],
    },
  ],
})
