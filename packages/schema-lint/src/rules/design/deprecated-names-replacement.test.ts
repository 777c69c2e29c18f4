import { describeRule } from '../../../test/describe-rule.ts'
import { deprecatedNamesReplacement } from './deprecated-names-replacement.ts'

describeRule(deprecatedNamesReplacement, {
  valid: [
    { schema: { deprecated: false } },
    { schema: { deprecated: true, deprecationMessage: 'Replaced by `b`.' } },
    { schema: { deprecated: true, description: 'Will be removed in version 3.' } },
    { schema: { deprecated: true, description: '代わりに b を使う。' } },
    { schema: { properties: { deprecated: { description: 'Old?' } } } },
  ],
  invalid: [
    {
      files: {
        'a.schema.json': '{ "properties": { "a": {\n  "deprecated": true, "description": "User name." } } }',
      },
      findings: [
        {
          pointer: '/properties/a/deprecated',
          line: 2,
          column: 3,
          message: /no "description" says what to use/,
        },
      ],
    },
  ],
})
