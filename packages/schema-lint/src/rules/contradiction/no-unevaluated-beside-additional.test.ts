import { describeRule } from '../../../test/describe-rule.ts'
import { noUnevaluatedBesideAdditional } from './no-unevaluated-beside-additional.ts'

describeRule(noUnevaluatedBesideAdditional, {
  valid: [
    {
      schema: {
        $schema: 'https://json-schema.org/draft/2019-09/schema',
        items: [{}],
        unevaluatedItems: false,
      },
    },
    { schema: { prefixItems: [{}], unevaluatedItems: false } },
    { schema: { allOf: [{ additionalProperties: false }], unevaluatedProperties: false } },
  ],
  invalid: [
    {
      schema: {
        $schema: 'https://json-schema.org/draft/2019-09/schema',
        items: [{}],
        additionalItems: {},
        unevaluatedItems: false,
      },
      findings: [{ pointer: '/unevaluatedItems', message: /beside "additionalItems"/ }],
    },
  ],
})
