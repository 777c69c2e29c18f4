import { describeRule } from '../../../test/describe-rule.ts'
import { noAmbiguousAnchor } from './no-ambiguous-anchor.ts'

describeRule(noAmbiguousAnchor, {
  valid: [
    { schema: { pattern: '^\\s|\\s$' } },
    { schema: { pattern: '^a|^b|c$' } },
    { schema: { pattern: 'a|b' } },
    { schema: { pattern: '^a$|b$' } },
    { schema: { pattern: '^a|b\\$' } },
  ],
  invalid: [
    {
      schema: { items: { pattern: '^GET|PUT|POST$' } },
      findings: [
        { pointer: '/items/pattern', message: /only to the first alternative and `\$` only to the last\.$/ },
      ],
      fixed: { items: { pattern: '^(?:GET|PUT|POST)$' } },
    },
    {
      schema: { patternProperties: { '^x-|_y$': {} } },
      findings: [{ pointer: '/patternProperties/^x-|_y$', message: /"patternProperties"/ }],
    },
  ],
})
