import { describeRule } from '../../../test/describe-rule.ts'
import { noImpossiblePropertyName } from './no-impossible-property-name.ts'

describeRule(noImpossiblePropertyName, {
  valid: [
    { schema: { properties: { a: {} }, propertyNames: false } },
    { schema: { properties: { propertyNames: { enum: ['b'] }, a: {} } } },
    { schema: { properties: { aB: false }, propertyNames: { maxLength: 1 } } },
  ],
  invalid: [
    {
      schema: {
        properties: { a: {}, long: {} },
        required: ['long', 'other'],
        propertyNames: { maxLength: 1 },
      },
      findings: [{ pointer: '/properties/long' }, { pointer: '/required/1' }],
    },
    {
      schema: { properties: { c: {} }, propertyNames: { enum: ['a', 'b'] } },
      findings: [{ pointer: '/properties/c' }],
    },
  ],
})
