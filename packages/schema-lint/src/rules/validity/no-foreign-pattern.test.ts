import { describeRule } from '../../../test/describe-rule.ts'
import { noForeignPattern } from './no-foreign-pattern.ts'

describeRule(noForeignPattern, {
  valid: [
    // Another rule says what is wrong, and what was meant.
    { schema: { pattern: '/^a$/' } },
    { schema: { pattern: '(?P<a>b)' } },
    { schema: { pattern: '\\A' } },
    { schema: { pattern: '/foo/', patternProperties: { '^/a/i': {} } } },
    { schema: { examples: [{ pattern: '/[a]/i' }], properties: { pattern: { const: '/[a]/i' } } } },
  ],
  invalid: [
    {
      schema: { items: { pattern: '/[a-f]+/i' } },
      findings: [{ pointer: '/items/pattern', message: /Did you mean "\[a-fA-F\]\+"\?/ }],
    },
    {
      schema: { pattern: '/[a-f].+/ims' },
      findings: [{ pointer: '/pattern', message: /does not have delimiters\.$/ }],
    },
  ],
})
