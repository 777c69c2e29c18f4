import { describeRule } from '../../../test/describe-rule.ts'
import { enumLabelsMatch } from './enum-labels-match.ts'

describeRule(enumLabelsMatch, {
  valid: [
    { schema: { enumNames: ['A'] } },
    { schema: { enum: ['a', 'b'], 'meta:enum': { a: 'A' }, enumNames: 5 } },
    { schema: { enum: 5, enumNames: [] } },
  ],
  invalid: [
    {
      files: { 'a.schema.json': '{ "enum": [1, 2],\n  "x-enum-varnames": ["ONE", "TWO", "THREE"] }' },
      findings: [
        {
          pointer: '/x-enum-varnames',
          line: 2,
          column: 22,
          message: '"x-enum-varnames" has 3 texts for the 2 values of "enum".',
        },
      ],
    },
  ],
})
