import { describeRule } from '../../../test/describe-rule.ts'
import { validPattern } from './valid-pattern.ts'

describeRule(validPattern, {
  valid: [
    { schema: { pattern: '\\-\\_' } },
    { schema: { pattern: 5, patternProperties: ['('] } },
    { schema: { properties: { pattern: { const: '(' } }, examples: [{ pattern: '(' }] } },
    { schema: { pattern: '^(?<year>[0-9]{4})(?<!x)\\p{L}$' } },
  ],
  invalid: [
    {
      schema: { pattern: '(?P<year>[0-9]{4})' },
      findings: [{ pointer: '/pattern', message: /Did you mean "\(\?<year>\[0-9\]\{4\}\)"\?$/ }],
    },
    {
      files: { 'a.yaml': 'items:\n  pattern: "[a-"\n  patternProperties:\n    "a**": true\n' },
      findings: [
        {
          pointer: '/items/pattern',
          line: 2,
          column: 12,
          message: /Unterminated character class at character 3/,
        },
        {
          pointer: '/items/patternProperties/a**',
          line: 4,
          column: 5,
          message: /Nothing to repeat at character 3/,
        },
      ],
    },
    { schema: { pattern: '[z-a]' }, findings: [{ pointer: '/pattern', message: /out of order/ }] },
  ],
})
