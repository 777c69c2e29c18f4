import { describeRule } from '../../../test/describe-rule.ts'
import { noSingleBranch } from './no-single-branch.ts'

describeRule(noSingleBranch, {
  valid: [
    { schema: { allOf: [{ if: {}, then: {} }] } },
    { schema: { allOf: [] } },
    { schema: { anyOf: { type: 'string' }, oneOf: [5] } },
    {
      schema: {
        openapi: '3.0.3',
        components: { schemas: { A: { allOf: [{ $ref: '#/components/schemas/A' }] } } },
      },
    },
  ],
  invalid: [
    {
      files: { 'a.schema.json': '{ "oneOf": [{ "type": "string" }],\n  "allOf": [{ "minLength": 1 }] }' },
      findings: [
        { pointer: '/oneOf', line: 1, column: 3, message: /^"oneOf" has a single branch/ },
        { pointer: '/allOf', line: 2, column: 3 },
      ],
    },
  ],
})
