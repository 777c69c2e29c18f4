import { describeRule } from '../../../test/describe-rule.ts'
import { noRedundantExclusiveBound } from './no-redundant-exclusive-bound.ts'

describeRule(noRedundantExclusiveBound, {
  valid: [
    { schema: { $schema: 'http://json-schema.org/draft-04/schema#', minimum: 0, exclusiveMinimum: true } },
    { schema: { minimum: 0, exclusiveMinimum: 'x' } },
  ],
  invalid: [
    {
      schema: { minimum: 1, exclusiveMinimum: 0 },
      findings: [{ pointer: '/exclusiveMinimum' }],
      fixed: { minimum: 1 },
    },
    {
      schema: { maximum: 1, exclusiveMaximum: 1 },
      findings: [{ pointer: '/maximum' }],
      fixed: { exclusiveMaximum: 1 },
    },
  ],
})
