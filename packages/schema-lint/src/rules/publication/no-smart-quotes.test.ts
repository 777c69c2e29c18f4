import { describeRule } from '../../../test/describe-rule.ts'
import { noSmartQuotes } from './no-smart-quotes.ts'

describeRule(noSmartQuotes, {
  valid: [{ schema: { pattern: '^[“”]$' } }, { schema: { examples: ['“'], default: '”' } }],
  invalid: [
    {
      files: {
        'a.schema.json': '{\n  "required": ["it’s"],\n  "properties": { "it’s": { "const": "„a“" } }\n}',
      },
      findings: [
        {
          pointer: '/required/0',
          line: 2,
          column: 16,
          message: '"required" has the typographic quote ’ in "it’s".',
        },
        { pointer: '/properties/it’s', line: 3, column: 19 },
        { pointer: '/properties/it’s/const', line: 3, column: 38 },
      ],
      fixed: { required: ["it's"], properties: { "it's": { const: '"a"' } } },
    },
  ],
})
