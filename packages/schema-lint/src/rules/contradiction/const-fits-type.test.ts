import { describeRule } from '../../../test/describe-rule.ts'
import { constFitsType } from './const-fits-type.ts'

describeRule(constFitsType, {
  valid: [
    { schema: { $schema: 'http://json-schema.org/draft-04/schema#', type: 'string', const: 1 } },
    { schema: { $schema: 'http://json-schema.org/draft-07/schema#', $ref: '#', type: 'string', const: 1 } },
    { schema: { const: 1 } },
  ],
  invalid: [
    {
      schema: { items: { type: 'integer', const: 1.5 } },
      findings: [
        {
          pointer: '/items/const',
          message: '"const" is 1.5, but "type" is "integer": no value satisfies both.',
        },
      ],
    },
  ],
})
