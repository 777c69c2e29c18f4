import { describeRule } from '../../../test/describe-rule.ts'
import { noUnboundedArray } from './no-unbounded-array.ts'

describeRule(noUnboundedArray, {
  valid: [
    { schema: { type: 'array', const: [1] } },
    { schema: { items: { type: 'string' } } },
    { schema: { definitions: {}, type: 'array', items: [{}], additionalItems: false } },
    { schema: { contains: { type: 'array' } } },
  ],
  invalid: [
    {
      schema: { properties: { lines: { type: ['array', 'null'], minItems: 1 } } },
      findings: [{ pointer: '/properties/lines/type', message: /"maxItems" is missing/ }],
    },
    { schema: { definitions: {}, type: 'array', items: [{}] }, findings: [{ pointer: '/type' }] },
    { schema: { type: 'array', maxItems: '3' }, findings: [{ pointer: '/type' }] },
  ],
})
