import { describeRule } from '../../../test/describe-rule.ts'
import { noNullDefault } from './no-null-default.ts'

describeRule(noNullDefault, {
  valid: [
    { schema: { default: null } },
    { schema: { enum: ['a', null], default: null } },
    { schema: { properties: { default: { type: 'null' } } } },
    // Another rule is about other defaults.
    { schema: { type: 'string', default: 5 } },
  ],
  invalid: [
    {
      schema: {
        properties: { a: { type: 'string', default: null }, b: { $ref: '#/$defs/b', default: null } },
        $defs: { b: { type: 'integer' } },
      },
      findings: [
        {
          pointer: '/properties/a/default',
          message: '"default" is null, which its own schema rejects: it must be string.',
        },
        { pointer: '/properties/b/default' },
      ],
      fixed: {
        properties: { a: { type: 'string' }, b: { $ref: '#/$defs/b' } },
        $defs: { b: { type: 'integer' } },
      },
    },
  ],
})
