import { describeRule } from '../../../test/describe-rule.ts'
import { noExclusiveWithoutBound } from './no-exclusive-without-bound.ts'

describeRule(noExclusiveWithoutBound, {
  valid: [
    { schema: { exclusiveMinimum: true } },
    { schema: { $schema: 'http://json-schema.org/draft-07/schema#', exclusiveMinimum: 1 } },
    { schema: { $schema: 'http://json-schema.org/draft-04/schema#', properties: { exclusiveMinimum: {} } } },
  ],
  invalid: [
    {
      files: {
        'a.yaml':
          'openapi: 3.0.0\ncomponents:\n  schemas:\n    A:\n      minimum: 1\n      exclusiveMaximum: true\n',
      },
      findings: [{ pointer: '/components/schemas/A/exclusiveMaximum', line: 6, column: 7 }],
    },
  ],
})
