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
    {
      schema: { allOf: [{ if: { required: ['a'] } }, { then: { required: ['b'] } }, {}, { else: {} }] },
      findings: [
        { pointer: '/allOf/0/if', message: /The "then" nearby belongs in the same schema\.$/ },
        { pointer: '/allOf/1/then', message: /The "if" nearby belongs in the same schema\.$/ },
        { pointer: '/allOf/3/else', message: /no "if" beside it\.$/ },
      ],
    },
    {
      schema: { if: { required: ['a'], then: {} } },
      findings: [
        { pointer: '/if', message: /The "then" nearby/ },
        { pointer: '/if/then', message: /The "if" nearby/ },
      ],
    },
    {
      schema: { if: { required: ['a'] }, allOf: [{ then: {} }] },
      findings: [
        { pointer: '/if', message: /The "then" nearby/ },
        { pointer: '/allOf/0/then', message: /The "if" nearby/ },
      ],
    },
    {
      schema: { if: { required: ['a'] }, properties: { a: {}, else: { required: ['b'] } } },
      findings: [{ pointer: '/if', message: /The "else" nearby/ }],
    },
    { schema: { if: {} }, findings: [{ pointer: '/if', message: /no "then" and no "else"/ }] },
  ],
})
