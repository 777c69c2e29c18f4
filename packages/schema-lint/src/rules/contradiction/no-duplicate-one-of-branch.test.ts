import { describeRule } from '../../../test/describe-rule.ts'
import { noDuplicateOneOfBranch } from './no-duplicate-one-of-branch.ts'

describeRule(noDuplicateOneOfBranch, {
  valid: [
    {
      schema: {
        oneOf: [false, false, { type: 'string', format: 'uri' }, { type: 'string', format: 'email' }],
      },
    },
    { schema: { oneOf: [{ 'x-kind': 1 }, { 'x-kind': 2 }] } },
  ],
  invalid: [
    {
      schema: { items: { oneOf: [{ $ref: '#' }, { type: 'null' }, { $ref: '#', description: 'Again.' }] } },
      findings: [{ pointer: '/items/oneOf/2' }],
    },
  ],
})
