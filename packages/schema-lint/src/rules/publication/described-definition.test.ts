import { describeRule } from '../../../test/describe-rule.ts'
import { describedDefinition } from './described-definition.ts'

describeRule(describedDefinition, {
  valid: [
    { schema: { $defs: { a: { $ref: '#/$defs/b' }, b: { description: 'B.' } } } },
    { schema: { $defs: { a: { $ref: 'elsewhere.json' } } } },
    { schema: { $defs: 5, definitions: [{}] } },
    { schema: { properties: { $defs: { properties: { a: {} } } } } },
  ],
  invalid: [
    {
      files: {
        'a.schema.json': '{ "definitions": { "a": { "title": "A" }, "b": { "$ref": "#/definitions/a" } } }',
      },
      findings: [
        {
          pointer: '/definitions/a',
          line: 1,
          column: 20,
          message: 'The definition "a" has no "description".',
        },
        { pointer: '/definitions/b' },
      ],
    },
  ],
})
