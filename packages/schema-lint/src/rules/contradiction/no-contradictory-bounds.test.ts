import { describeRule } from '../../../test/describe-rule.ts'
import { noContradictoryBounds } from './no-contradictory-bounds.ts'

const draft04 = { $schema: 'http://json-schema.org/draft-04/schema#' }

describeRule(noContradictoryBounds, {
  valid: [
    { schema: { properties: { minimum: { const: 3 }, maximum: { const: 2 } } } },
    { schema: { minimum: '9', maximum: 1 } },
    { schema: { exclusiveMinimum: 0, exclusiveMaximum: 1 } },
    { schema: { minimum: 0.1, maximum: 0.3, multipleOf: 0.1 } },
    { schema: { type: ['integer', 'number'], minimum: 0.5, maximum: 0.6 } },
    { schema: { ...draft04, minimum: 1, maximum: 2, exclusiveMinimum: true } },
    { schema: { type: 'string', minimum: 1, exclusiveMaximum: 1 } },
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
    {
      schema: { ...draft04, minimum: 1, maximum: 1, exclusiveMinimum: true },
      findings: [{ pointer: '/minimum', message: /no number between 1 \(exclusive\) and 1/ }],
    },
    {
      schema: { type: 'integer', minimum: 1.2, maximum: 1.8 },
      findings: [{ pointer: '/minimum', message: /no integer between 1.2 and 1.8/ }],
    },
    { schema: { exclusiveMinimum: 3, maximum: 3 }, findings: [{ pointer: '/exclusiveMinimum' }] },
  ],
})
