import { describeRule } from '../../../test/describe-rule.ts'
import { noImpossibleThen } from './no-impossible-then.ts'

const closed = { properties: { a: {} }, additionalProperties: false }

describeRule(noImpossibleThen, {
  valid: [
    // Two properties that exclude each other: the condition alone is contradicted.
    { schema: { if: { required: ['a', 'b'] }, then: { properties: { b: false } } } },
    { schema: { ...closed, if: { required: ['a'] }, then: { required: ['a'], properties: { b: false } } } },
    {
      schema: {
        ...closed,
        patternProperties: { '^x-': {} },
        if: { required: ['a'] },
        then: { required: ['x-b'] },
      },
    },
    { schema: { ...closed, then: { required: ['b'] } } },
    { schema: { type: 'string', if: { minLength: 5 }, then: { not: {} } } },
    {
      schema: {
        $schema: 'http://json-schema.org/draft-06/schema#',
        ...closed,
        if: {},
        then: { required: ['b'] },
      },
    },
  ],
  invalid: [
    {
      schema: {
        allOf: [closed, { if: {}, else: { anyOf: [{ required: ['b', 'c'] }, { required: ['c'] }] } }],
      },
      findings: [{ pointer: '/allOf/1/else' }],
    },
    {
      schema: {
        $defs: { base: { allOf: [{ properties: { a: {} } }], unevaluatedProperties: false } },
        $ref: '#/$defs/base',
        if: { required: ['a'] },
        then: { required: ['b'] },
      },
      findings: [{ pointer: '/then', message: /no object.*"b".*"unevaluatedProperties": false/ }],
    },
  ],
})
