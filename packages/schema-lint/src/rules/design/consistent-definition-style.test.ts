import { describeRule } from '../../../test/describe-rule.ts'
import { consistentDefinitionStyle } from './consistent-definition-style.ts'

describeRule(consistentDefinitionStyle, {
  valid: [
    { schema: { $defs: { address: {}, 'https://contoso.com/a': {}, postalCode: {} } } },
    { schema: { definitions: 5 } },
  ],
  invalid: [
    {
      files: { 'a.schema.json': '{ "definitions": { "Order": {}, "line-item": {} } }' },
      findings: [
        {
          pointer: '/definitions/line-item',
          line: 1,
          column: 33,
          message: /mix styles: "Order", but "line-item"/,
        },
      ],
    },
  ],
})
