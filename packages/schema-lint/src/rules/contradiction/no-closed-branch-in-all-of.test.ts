import { describeRule } from '../../../test/describe-rule.ts'
import { noClosedBranchInAllOf } from './no-closed-branch-in-all-of.ts'

const $defs = { base: { properties: { a: true, b: true }, additionalProperties: false } }

describeRule(noClosedBranchInAllOf, {
  valid: [
    { schema: { $defs, allOf: [{ $ref: '#/$defs/base' }], properties: { a: { type: 'string' }, c: false } } },
    {
      schema: {
        $defs: { open: { properties: { a: true, b: true } } },
        $ref: '#/$defs/open',
        properties: { a: true },
        additionalProperties: false,
      },
    },
    { schema: { $defs, anyOf: [{ $ref: '#/$defs/base' }, { properties: { c: true } }] } },
    // A selection of what the other branch offers.
    {
      schema: {
        $defs: { all: { properties: { a: true, b: true } } },
        allOf: [{ $ref: '#/$defs/all' }, { properties: { a: true }, additionalProperties: false }],
      },
    },
    { schema: { allOf: [{ $ref: '#' }], properties: { a: true }, additionalProperties: false } },
  ],
  invalid: [
    {
      schema: { $defs, allOf: [{ $ref: '#/$defs/base' }, { properties: { a: true, c: true } }] },
      findings: [{ pointer: '/allOf/0', message: /combined here.*forbids "c"/ }],
    },
    {
      schema: { $defs, properties: { x: { $ref: '#/$defs/base', properties: { d: {} } } } },
      findings: [{ pointer: '/properties/x/$ref' }],
    },
    {
      schema: { allOf: [{ allOf: [{ additionalProperties: false }, { properties: { a: true } }] }] },
      findings: [{ pointer: '/allOf/0/allOf/0/additionalProperties' }],
    },
  ],
})
