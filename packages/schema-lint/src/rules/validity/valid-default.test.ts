import { describeRule } from '../../../test/describe-rule.ts'
import { validDefault } from './valid-default.ts'

describeRule(validDefault, {
  valid: [
    { schema: { properties: { default: { type: 'string' } } } },
    { schema: { type: 'object', required: ['a'], default: {} } },
    // A schema that is broken or missing gives no verdict.
    { schema: { type: 5, default: 5 } },
    { schema: { $ref: 'https://example.com/elsewhere', default: 5 } },
    { schema: { $ref: '#', default: 5 } },
    // A pattern that takes forever is not run.
    { schema: { pattern: '^(a+)+$', default: `${'a'.repeat(40)}!` } },
    {
      files: {
        'a.yaml':
          'openapi: 3.0.0\ncomponents:\n  schemas:\n    A: { type: string, nullable: true, default: null }\n',
      },
    },
  ],
  invalid: [
    {
      files: {
        'a.yaml': 'properties:\n  list:\n    items: { type: string }\n    default:\n      - a\n      - 5\n',
      },
      findings: [
        {
          pointer: '/properties/list/default/1',
          line: 6,
          column: 9,
          message: '"default" is rejected by its own schema: 1 in it must be string.',
        },
      ],
    },
    {
      files: {
        'a.json': { properties: { name: { $ref: 'b.yaml#/definitions/Name', default: '' } } },
        'b.yaml': 'definitions: { Name: { minLength: 1 } }',
      },
      findings: [{ pointer: '/properties/name/default', message: /must not have fewer than 1 characters/ }],
    },
    {
      schema: { anyOf: [{ type: 'string' }, { type: 'null' }], default: 5 },
      findings: [{ pointer: '/default', message: /must match a schema in anyOf/ }],
    },
  ],
})
