import { describeRule } from '../../../test/describe-rule.ts'
import { noForbiddenRequired } from './no-forbidden-required.ts'

describeRule(noForbiddenRequired, {
  valid: [{ schema: { allOf: [{ properties: { a: false } }], properties: { b: { required: ['a'] } } } }],
  invalid: [
    {
      schema: { not: { properties: { a: false, b: false }, required: ['b'] } },
      findings: [{ pointer: '/not/properties/b', message: /"b" is in "required"/ }],
    },
  ],
})
