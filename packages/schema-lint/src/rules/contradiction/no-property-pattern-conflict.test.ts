import { describeRule } from '../../../test/describe-rule.ts'
import { noPropertyPatternConflict } from './no-property-pattern-conflict.ts'

describeRule(noPropertyPatternConflict, {
  valid: [
    {
      schema: { properties: { a: false, b: {} }, patternProperties: { '^a': { type: 'null' }, '(b': false } },
    },
    {
      schema: {
        properties: { a: { type: ['string', 'null'] } },
        patternProperties: { '': { type: 'null' } },
      },
    },
  ],
  invalid: [
    {
      schema: { items: { properties: { 'x-a': { type: 'null' } }, patternProperties: { '^x-': false } } },
      findings: [{ pointer: '/items/properties/x-a' }],
    },
  ],
})
