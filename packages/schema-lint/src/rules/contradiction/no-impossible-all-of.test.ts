import { describeRule } from '../../../test/describe-rule.ts'
import { noImpossibleAllOf } from './no-impossible-all-of.ts'

describeRule(noImpossibleAllOf, {
  valid: [
    { schema: { allOf: [{ type: 'string' }, { minimum: 3 }] } },
    { schema: { allOf: [{ type: 'string', minLength: 2, maxLength: 1, enum: [1] }, { type: 'string' }] } },
    { schema: { allOf: [{ $ref: '#' }, { $ref: '#/allOf/0' }] } },
    { schema: { allOf: [{ $dynamicRef: '#a' }, { type: ['string', 'null'] }, { type: ['null', 'array'] }] } },
    { schema: { allOf: [{ properties: { a: { const: 1 } } }, { properties: { a: { const: 2 } } }] } },
    { schema: { allOf: 3 } },
  ],
  invalid: [
    {
      schema: {
        $defs: { t: { type: 'string' } },
        allOf: [{ $ref: '#/$defs/t' }, {}, { type: ['null', 'number'] }],
      },
      findings: [{ pointer: '/allOf/2' }],
    },
    {
      schema: {
        allOf: [
          { required: ['a'], type: 'object', properties: { a: { const: 1 } } },
          { properties: { a: { const: 2 } } },
        ],
      },
      findings: [{ pointer: '/allOf/1' }],
    },
    {
      schema: { anyOf: [{ type: 'string' }, { const: 3 }], allOf: [{ type: 'null' }] },
      findings: [{ pointer: '/allOf/0' }],
    },
  ],
})
