import { describeRule } from '../../../test/describe-rule.ts'
import { noUnboundedArray } from './no-unbounded-array.ts'

describeRule(noUnboundedArray, {
  valid: [
    { schema: { type: 'array', const: [1] } },
    { schema: { items: { type: 'string' } } },
    { schema: { definitions: {}, type: 'array', items: [{}], additionalItems: false } },
    { schema: { contains: { type: 'array' } } },
    // A branch constrains a property again that is bounded beside it.
    {
      schema: {
        properties: { a: { $ref: '#/$defs/a' } },
        allOf: [{ if: true, then: { $ref: '#/$defs/again' } }],
        $defs: {
          a: { properties: { b: { maxItems: 3 } } },
          again: { properties: { a: { properties: { b: { type: 'array' } } } } },
        },
      },
    },
  ],
  invalid: [
    {
      schema: { properties: { a: { maxItems: 3 } }, allOf: [{ properties: { b: { type: 'array' } } }] },
      findings: [{ pointer: '/allOf/0/properties/b/type' }],
    },
    {
      schema: { properties: { lines: { type: ['array', 'null'], minItems: 1 } } },
      findings: [{ pointer: '/properties/lines/type', message: /"maxItems" is missing/ }],
    },
    { schema: { definitions: {}, type: 'array', items: [{}] }, findings: [{ pointer: '/type' }] },
    { schema: { type: 'array', maxItems: '3' }, findings: [{ pointer: '/type' }] },
  ],
})
