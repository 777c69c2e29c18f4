import { describeRule } from '../../../test/describe-rule.ts'
import { noContradictoryBounds } from './no-contradictory-bounds.ts'

describeRule(noContradictoryBounds, {
  valid: [
    { schema: { properties: { minimum: { const: 3 }, maximum: { const: 2 } } } },
    { schema: { minimum: '9', maximum: 1 } },
  ],
  invalid: [
    {
      files: { 'a.schema.json': '{\n  "items": { "minItems": 2, "maxItems": 1 }\n}' },
      findings: [
        { pointer: '/items/minItems', line: 2, column: 26, message: /"minItems" is 2, but "maxItems" is 1/ },
      ],
    },
    {
      files: { 'a.schema.yaml': 'allOf:\n  - minLength: 3\n    maxLength: 2\n' },
      findings: [{ pointer: '/allOf/0/minLength', line: 2 }],
    },
  ],
})
