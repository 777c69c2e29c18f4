import { describeRule } from '../../../test/describe-rule.ts'
import { noNestedBranches } from './no-nested-branches.ts'

describeRule(noNestedBranches, {
  valid: [
    { schema: { oneOf: [{ oneOf: [{ type: 'string' }] }] } },
    { schema: { anyOf: [{ allOf: [{ minLength: 1 }] }] } },
    { schema: { allOf: [{ title: 'Length', allOf: [{ minLength: 1 }] }] } },
    { schema: { allOf: [{ allOf: 5 }] } },
  ],
  invalid: [
    {
      files: { 'a.schema.json': '{ "anyOf": [{ "type": "null" },\n  { "anyOf": [{ "const": 1 }] }] }' },
      findings: [{ pointer: '/anyOf/1/anyOf', line: 2, column: 5, message: /to the outer list/ }],
    },
  ],
})
