import { describeRule } from '../../../test/describe-rule.ts'
import { noImpossibleIf } from './no-impossible-if.ts'

const kind = (value: string) => ({ properties: { kind: { const: value } } })

describeRule(noImpossibleIf, {
  valid: [
    ...[
      { items: { $ref: '#/$defs/condition' } },
      {
        $defs: {
          condition: { $id: 'https://example.com/a', if: { ...kind('b'), required: ['kind'] }, then: {} },
        },
      },
    ].map((more) => ({
      schema: {
        $defs: { condition: { if: { ...kind('b'), required: ['kind'] }, then: {} } },
        properties: { kind: { enum: ['a'] } },
        allOf: [{ $ref: '#/$defs/condition' }],
        ...more,
      },
    })),
    {
      files: {
        'a.json': {
          $defs: { condition: { if: { ...kind('b'), required: ['kind'] }, then: {} } },
          properties: { kind: { enum: ['a'] } },
          allOf: [{ $ref: '#/$defs/condition' }],
        },
        'b.json': { $ref: 'a.json#/$defs/condition' },
      },
    },
    // What is denied may be anything.
    {
      schema: {
        properties: { kind: { enum: ['a'] } },
        not: { if: { ...kind('b'), required: ['kind'] }, then: {} },
      },
    },
    {
      schema: {
        properties: { kind: { enum: ['a'] }, c: { if: { ...kind('b'), required: ['kind'] }, then: {} } },
      },
    },
    // Without `required`, an object without the property meets the condition.
    { schema: { type: 'object', properties: { kind: { enum: ['a'] } }, if: kind('b'), then: false } },
    { schema: { type: 'string', if: { type: 'number' }, else: {} } },
    { schema: { if: { type: 'number' }, then: {} } },
    { schema: { $schema: 'http://json-schema.org/draft-06/schema#', type: 'string', if: false, then: {} } },
  ],
  invalid: [
    // A definition that is used once.
    {
      schema: {
        $defs: { condition: { if: { ...kind('b'), required: ['kind'] }, then: {} } },
        properties: { kind: { enum: ['a'] } },
        allOf: [{ $ref: '#/$defs/condition' }],
      },
      findings: [{ pointer: '/$defs/condition/if', message: /"enum" is .*"const" is "b"/ }],
    },
    // Anything but an object meets this condition.
    {
      schema: {
        properties: { kind: { enum: ['a'] } },
        if: { ...kind('b'), required: ['kind'] },
        then: false,
      },
      findings: [{ pointer: '/if', message: /no object.*"kind"/ }],
    },
    {
      schema: {
        properties: { kind: { enum: ['a'] } },
        allOf: [{ anyOf: [{ if: { ...kind('b'), required: ['kind'] }, then: {} }] }],
      },
      findings: [{ pointer: '/allOf/0/anyOf/0/if' }],
    },
    {
      schema: {
        $defs: { base: { properties: { kind: { enum: ['a'] } } } },
        allOf: [
          { $ref: '#/$defs/base' },
          { if: { required: ['a'] }, then: { if: { ...kind('b'), required: ['kind'] }, then: {} } },
        ],
      },
      findings: [{ pointer: '/allOf/1/then/if', message: /"enum" is .*"const" is "b"/ }],
    },
    { schema: { if: false, then: { type: 'string' } }, findings: [{ pointer: '/if' }] },
    {
      schema: { type: 'object', ...kind('a'), required: ['kind'], if: kind('b'), then: false },
      findings: [{ pointer: '/if' }],
    },
  ],
})
