import { describeRule } from '../../../test/describe-rule.ts'
import { noMisspelledRequired } from './no-misspelled-required.ts'

const address = { properties: { address: {} } }

describeRule(noMisspelledRequired, {
  valid: [
    { schema: { ...address, required: ['name'] } },
    // Declared by another schema about the same object.
    { schema: { ...address, anyOf: [{ properties: { adress: {} } }], required: ['adress'] } },
    {
      schema: {
        $defs: { part: { ...address, required: ['adress'] } },
        allOf: [{ $ref: '#/$defs/part' }, { properties: { adress: {} } }],
      },
    },
    { schema: { ...address, patternProperties: { '^adr': {} }, required: ['adress'] } },
    { schema: { ...address, $ref: 'https://example.com/unread', required: ['adress'] } },
    // Names are data.
    { schema: { ...address, additionalProperties: { type: 'string' }, required: ['adress'] } },
    { schema: { ...address, additionalProperties: false, required: ['adress'] } },
    // Both are required, so one is not the other.
    { schema: { ...address, required: ['adress', 'address'] } },
    { schema: { properties: { from: {} }, required: ['from1'] } },
    { schema: { properties: { tip: {} }, required: ['top'] } },
  ],
  invalid: [
    {
      schema: { items: { ...address, additionalProperties: true, required: ['x', 'adress'] } },
      findings: [{ pointer: '/items/required/1', message: /Did you mean "address"\?/ }],
    },
    {
      schema: { ...address, if: { required: ['adress'] }, then: { required: ['Address'] } },
      findings: [{ pointer: '/if/required/0' }, { pointer: '/then/required/0' }],
    },
    {
      schema: { $defs: { base: address }, allOf: [{ $ref: '#/$defs/base' }, { required: ['adress'] }] },
      findings: [{ pointer: '/allOf/1/required/0' }],
    },
  ],
})
