import { describeRule } from '../../../test/describe-rule.ts'
import { validEnumValues } from './valid-enum-values.ts'

describeRule(validEnumValues, {
  valid: [
    { schema: { enum: 5, type: 'string' } },
    { schema: { type: 'string', enum: ['a', 5] } },
    { schema: { properties: { enum: { type: 'string', maxLength: 1 } } } },
    {
      schema: {
        $schema: 'http://json-schema.org/draft-07/schema#',
        $ref: '#/x',
        x: { type: 'string' },
        enum: [1],
      },
    },
  ],
  invalid: [
    {
      files: { 'a.yaml': 'items:\n  pattern: "^[a-z]+$"\n  enum:\n    - a\n    - B\n' },
      findings: [{ pointer: '/items/enum/1', line: 5, column: 7, message: /^Value 2 of "enum" is rejected/ }],
    },
    {
      schema: { required: ['a'], enum: [{ a: 1 }, { b: 1 }] },
      findings: [{ pointer: '/enum/1', message: /required property 'a'/ }],
    },
  ],
})
