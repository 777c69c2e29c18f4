import { describeRule } from '../../../test/describe-rule.ts'
import { portablePropertyName } from './portable-property-name.ts'

describeRule(portablePropertyName, {
  valid: [{ schema: { properties: { _a: {} }, $defs: { 'a-b': {} }, patternProperties: { '^a-b$': {} } } }],
  invalid: [
    {
      files: { 'a.schema.json': '{ "properties": { "a": {},\n  "@type": {} } }' },
      findings: [
        {
          pointer: '/properties/@type',
          line: 2,
          column: 3,
          message: 'The name "@type" in "properties" is not an identifier.',
        },
      ],
    },
  ],
})
