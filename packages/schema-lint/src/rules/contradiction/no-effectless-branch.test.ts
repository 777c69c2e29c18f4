import { describeRule } from '../../../test/describe-rule.ts'
import { noEffectlessBranch } from './no-effectless-branch.ts'

describeRule(noEffectlessBranch, {
  valid: [{ schema: { allOf: [{ title: 'A' }], not: {} } }, { schema: { allOf: {}, not: 0 } }],
  invalid: [
    {
      schema: { allOf: [{ type: 'null' }, true], not: false },
      findings: [{ pointer: '/allOf/1' }, { pointer: '/not' }],
      fixed: { allOf: [{ type: 'null' }] },
    },
    {
      schema: { allOf: [true, {}], title: 'A' },
      findings: [{ pointer: '/allOf/0' }, { pointer: '/allOf/1' }],
      fixed: { title: 'A' },
    },
  ],
})
