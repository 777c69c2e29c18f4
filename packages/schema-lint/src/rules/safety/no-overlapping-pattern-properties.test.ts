import { describeRule } from '../../../test/describe-rule.ts'
import { noOverlappingPatternProperties } from './no-overlapping-pattern-properties.ts'

const one = { type: 'string' }
const other = { type: 'number' }

describeRule(noOverlappingPatternProperties, {
  valid: [
    { schema: { patternProperties: { '^[a-z]{1,3}$': one, '^[a-z]{4}$': other } } },
    { schema: { patternProperties: { '^x-': {}, '': other } } },
    { schema: { patternProperties: { '^(?!x-)': one, '^x-': other, '(': other } } },
    { schema: { patternProperties: [one, other] } },
  ],
  invalid: [
    {
      files: {
        'a.schema.json':
          '{ "patternProperties": {\n  "^[a-z]+$": { "type": "string" },\n  "^.{3}$": { "type": "number" }\n} }',
      },
      findings: [
        {
          pointer: '/patternProperties/^.{3}$',
          line: 3,
          column: 3,
          message: 'The name "aaa" matches this pattern of "patternProperties" and also `^[a-z]+$`.',
        },
      ],
    },
    {
      schema: { patternProperties: { '^x|y$': one, '^[a-f]+$|z': false } },
      findings: [{ pointer: '/patternProperties/^[a-f]+$|z', message: /^The name "(xz|zy)" matches/ }],
    },
  ],
})
