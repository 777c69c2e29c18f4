import { describeRule } from '../../../test/describe-rule.ts'
import { noImpossibleTuple } from './no-impossible-tuple.ts'

describeRule(noImpossibleTuple, {
  valid: [
    {
      schema: {
        $schema: 'http://json-schema.org/draft-07/schema#',
        items: {},
        additionalItems: false,
        minItems: 2,
      },
    },
    { schema: { prefixItems: [{}], minItems: 2 } },
    {
      schema: {
        items: [{}],
        minItems: 2,
        additionalItems: false,
        $schema: 'https://json-schema.org/draft/2020-12/schema',
      },
    },
  ],
  invalid: [
    {
      schema: { properties: { a: { items: false, minItems: 1 } } },
      findings: [{ pointer: '/properties/a/minItems' }],
    },
  ],
})
