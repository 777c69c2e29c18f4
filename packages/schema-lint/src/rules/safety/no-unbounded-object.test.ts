import { describeRule } from '../../../test/describe-rule.ts'
import { noUnboundedObject } from './no-unbounded-object.ts'

describeRule(noUnboundedObject, {
  valid: [
    { schema: { additionalProperties: true } },
    { schema: { additionalProperties: false, patternProperties: {} } },
    { schema: { additionalProperties: { type: 'string' }, propertyNames: { pattern: '^[a-z]{2}$' } } },
    { schema: { allOf: [{ patternProperties: { a: {} } }, { maxProperties: 3 }], maxProperties: 5 } },
  ],
  invalid: [
    {
      files: {
        'a.schema.yaml':
          'items:\n  additionalProperties:\n    type: string\n  propertyNames: { minLength: 1 }\n',
      },
      findings: [
        { pointer: '/items/additionalProperties', line: 2, column: 3, message: /"maxProperties" is/ },
      ],
    },
  ],
})
