import { describeRule } from '../../../test/describe-rule.ts'
import { noImpossibleNot } from './no-impossible-not.ts'

describeRule(noImpossibleNot, {
  valid: [
    { schema: { not: {}, description: 'Never.', $defs: { a: {} } } },
    { schema: { type: 'number', not: { type: 'integer' } } },
    { schema: { type: 'string', not: { type: 'string', minLength: 3 } } },
    { schema: { type: 'string', not: 'x' } },
  ],
  invalid: [
    {
      schema: { type: 'integer', not: { type: ['number', 'null'] } },
      findings: [{ pointer: '/not', message: /number/ }],
    },
    { schema: { allOf: [{ type: 'null' }], not: { type: 'null' } }, findings: [{ pointer: '/not' }] },
  ],
})
