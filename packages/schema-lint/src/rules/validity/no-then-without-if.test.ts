import { describeRule } from '../../../test/describe-rule.ts'
import { noThenWithoutIf } from './no-then-without-if.ts'

describeRule(noThenWithoutIf, {
  valid: [
    { schema: { if: true, else: false } },
    { schema: { properties: { if: true, then: true } } },
    { schema: { $schema: 'http://json-schema.org/draft-06/schema#', then: {} } },
  ],
  invalid: [
    {
      files: { 'a.yaml': 'allOf:\n  - then: {}\n    else: {}\n' },
      findings: [
        { pointer: '/allOf/0/then', line: 2, column: 5 },
        { pointer: '/allOf/0/else', line: 3 },
      ],
    },
    { schema: { if: {} }, findings: [{ pointer: '/if', message: /no "then" and no "else"/ }] },
  ],
})
