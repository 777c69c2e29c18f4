import { describeRule } from '../../../test/describe-rule.ts'
import { noDuplicateBranch } from './no-duplicate-branch.ts'

describeRule(noDuplicateBranch, {
  valid: [
    {
      schema: {
        anyOf: [
          { const: 1, title: 'One' },
          { const: 1, title: 'First' },
        ],
      },
    },
    { schema: { properties: { anyOf: { enum: [{}, {}] } } } },
  ],
  invalid: [
    {
      schema: { anyOf: [{ type: 'null', title: 'N' }, { type: 'string' }, { title: 'N', type: 'null' }] },
      findings: [{ pointer: '/anyOf/2' }],
      fixed: { anyOf: [{ type: 'null', title: 'N' }, { type: 'string' }] },
    },
  ],
})
