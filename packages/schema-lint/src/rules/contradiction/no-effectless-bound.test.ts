import { describeRule } from '../../../test/describe-rule.ts'
import { noEffectlessBound } from './no-effectless-bound.ts'

describeRule(noEffectlessBound, {
  valid: [{ schema: { properties: { required: { const: [] } }, minContains: 0, contains: {} } }],
  invalid: [
    {
      schema: { uniqueItems: false, minItems: 0, maxItems: 0 },
      findings: [{ pointer: '/uniqueItems' }, { pointer: '/minItems' }],
      fixed: { maxItems: 0 },
    },
  ],
})
