import { describeRule } from '../../../test/describe-rule.ts'
import { noImpossiblePropertyCount } from './no-impossible-property-count.ts'

describeRule(noImpossiblePropertyCount, {
  valid: [
    { schema: { required: ['a', 'a'], maxProperties: 1 } },
    { schema: { patternProperties: { '^a': {} }, additionalProperties: false, minProperties: 2 } },
  ],
  invalid: [
    {
      schema: { items: { required: ['a'], maxProperties: 0, minProperties: 1, additionalProperties: false } },
      findings: [{ pointer: '/items/maxProperties' }, { pointer: '/items/minProperties' }],
    },
  ],
})
