import { describeRule } from '../../../test/describe-rule.ts'
import { noUnknownKeyword } from './no-unknown-keyword.ts'

describeRule(noUnknownKeyword, {
  valid: [
    { schema: { properties: { owner: true } } },
    { schema: { minlength: 2 } },
    // References lead to definitions.
    { schema: { shared: { types: { Name: true } }, $ref: '#/shared/types/Name' } },
  ],
  invalid: [
    {
      files: { 'a.yaml': 'items:\n  owner: me\n' },
      findings: [{ pointer: '/items/owner', line: 2, column: 3 }],
      fixed: { items: { 'x-owner': 'me' } },
    },
  ],
})
