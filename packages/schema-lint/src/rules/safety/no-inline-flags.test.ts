import { describeRule } from '../../../test/describe-rule.ts'
import { noInlineFlags } from './no-inline-flags.ts'

describeRule(noInlineFlags, {
  valid: [
    { schema: { pattern: '(?:i)x' } },
    { schema: { pattern: '(?=i)x' } },
    { schema: { pattern: '\\(?i)' } },
    { schema: { pattern: false, patternProperties: 1 } },
  ],
  invalid: [
    {
      schema: { patternProperties: { '(?si)^x': {} } },
      findings: [{ pointer: '/patternProperties/(?si)^x', message: /no `\(\?si\)`\.$/ }],
    },
  ],
})
