import { describeRule } from '../../../test/describe-rule.ts'
import { noRefTypeConflict } from './no-ref-type-conflict.ts'

const $defs = {
  text: { type: 'string' },
  alias: { $ref: '#/$defs/text' },
  never: false,
  self: { $ref: '#/$defs/self' },
}

describeRule(noRefTypeConflict, {
  valid: [
    { schema: { $defs, properties: { a: { $ref: '#/$defs/never', type: 'string' } } } },
    { schema: { $defs, properties: { a: { $ref: '#/$defs/self', type: 'string' } } } },
    { schema: { $defs, properties: { a: { $ref: '#/$defs/text', type: ['string', 'null'] } } } },
    { schema: { definitions: $defs, properties: { a: { $ref: '#/definitions/text', type: 'null' } } } },
  ],
  invalid: [
    {
      schema: { $defs, properties: { a: { $ref: '#/$defs/alias', type: 'number' } } },
      findings: [{ pointer: '/properties/a/$ref' }],
    },
    {
      schema: { $defs, items: { $ref: '#/$defs/text', enum: [1, 2] } },
      findings: [{ pointer: '/items/$ref' }],
    },
  ],
})
