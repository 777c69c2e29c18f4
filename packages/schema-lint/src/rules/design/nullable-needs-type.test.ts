import { describeRule } from '../../../test/describe-rule.ts'
import { nullableNeedsType } from './nullable-needs-type.ts'

describeRule(nullableNeedsType, {
  valid: [
    { schema: { nullable: true } },
    { schema: { openapi: '3.1.0', components: { schemas: { A: { nullable: true } } } } },
    { schema: { openapi: '3.0.3', components: { schemas: { A: { nullable: false }, B: { nullable: 1 } } } } },
  ],
  invalid: [
    {
      files: {
        'api.yaml':
          'openapi: 3.0.3\ncomponents:\n  schemas:\n    A:\n      properties:\n        nullable:\n          nullable: true\n',
      },
      findings: [
        {
          pointer: '/components/schemas/A/properties/nullable/nullable',
          line: 7,
          column: 11,
          message: '"nullable" has no effect without a "type" beside it.',
        },
      ],
    },
  ],
})
