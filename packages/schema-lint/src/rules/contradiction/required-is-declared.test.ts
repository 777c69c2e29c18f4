import { describeRule } from '../../../test/describe-rule.ts'
import { requiredIsDeclared } from './required-is-declared.ts'

describeRule(requiredIsDeclared, {
  valid: [
    { schema: { required: ['a'], $ref: 'https://example.com/elsewhere' } },
    { schema: { required: ['a'], additionalProperties: { type: 'string' } } },
    { schema: { properties: { a: {} }, if: { required: ['a'] }, then: { not: { required: ['a'] } } } },
    { schema: { required: ['b'], additionalProperties: false } },
  ],
  invalid: [
    {
      schema: { properties: { a: { anyOf: [{ required: ['b'] }] } }, required: ['a', 'c'] },
      findings: [{ pointer: '/properties/a/anyOf/0/required/0' }, { pointer: '/required/1' }],
    },
  ],
})
