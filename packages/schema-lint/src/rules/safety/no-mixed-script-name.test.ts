import { describeRule } from '../../../test/describe-rule.ts'
import { noMixedScriptName } from './no-mixed-script-name.ts'

describeRule(noMixedScriptName, {
  valid: [{ schema: { properties: { name_имя: {}, größe: {}, Δt: {}, 日本go: {} } } }],
  invalid: [
    {
      schema: { required: ['na\u043ce'], properties: { 'al\u03b1ph': {} } },
      findings: [
        {
          pointer: '/required/0',
          message: 'The name "na\u043ce" in "required" mixes Latin and Cyrillic letters in one word.',
        },
        { pointer: '/properties/al\u03b1ph', message: /Latin and Greek/ },
      ],
    },
  ],
})
