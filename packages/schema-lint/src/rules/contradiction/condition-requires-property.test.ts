import { describeRule } from '../../../test/describe-rule.ts'
import { conditionRequiresProperty } from './condition-requires-property.ts'

const kind = (value: unknown) => ({ properties: { kind: { const: value } } })
const condition = { if: kind('a'), then: { required: ['b'] } }

describeRule(conditionRequiresProperty, {
  valid: [
    // Absence is asked for, or as good as a value.
    { schema: { if: { properties: { a: false } }, then: false } },
    { schema: { if: { properties: { a: { not: { const: 1 } } } }, then: false } },
    { schema: { if: { properties: { a: { enum: [null, 1] } } }, then: false } },
    { schema: { if: kind('a') } },
    // Another schema about the same object requires the property.
    { schema: { allOf: [{ required: ['kind'] }, condition] } },
    { schema: { required: ['kind'], anyOf: [condition, { not: kind('b') }] } },
    { schema: { if: { required: ['kind'] }, then: condition } },
    { schema: { dependentSchemas: { kind: condition } } },
    {
      schema: {
        $defs: { condition, base: { required: ['kind'] } },
        $ref: '#/$defs/base',
        allOf: [{ $ref: '#/$defs/condition' }],
      },
    },
    { schema: { items: { required: ['kind'] }, contains: kind('a') } },
    { schema: { properties: { o: { required: ['kind'] } }, allOf: [{ properties: { o: condition } }] } },
    { schema: { required: ['kind'], oneOf: [kind('a'), kind('b')] } },
    // One branch is meant for objects without it.
    { schema: { oneOf: [kind('a'), { ...kind('b'), required: ['kind'] }] } },
    { schema: { oneOf: [kind('a'), kind('a'), { type: 'null' }] } },
    { schema: { if: { not: kind('a') }, then: false } },
    { schema: { not: { not: kind('a') } } },
  ],
  invalid: [
    { schema: condition, findings: [{ pointer: '/if/properties/kind', message: /matches objects without/ }] },
    {
      schema: { if: kind('a'), else: condition },
      findings: [{ pointer: '/if/properties/kind' }, { pointer: '/else/if/properties/kind' }],
    },
    {
      schema: { properties: { kind: { default: 'b' } }, allOf: [condition] },
      findings: [{ pointer: '/allOf/0/if/properties/kind' }],
    },
    {
      schema: { if: { properties: { o: kind('a') }, required: ['o'] }, then: false },
      findings: [{ pointer: '/if/properties/o/properties/kind' }],
    },
    {
      schema: { if: { ...kind('a'), required: ['b'] }, then: false },
      findings: [{ pointer: '/if/properties/kind' }],
    },
    { schema: { items: {}, contains: kind('a') }, findings: [{ pointer: '/contains/properties/kind' }] },
    {
      schema: {
        $defs: { a: kind('a'), b: kind('b') },
        oneOf: [{ $ref: '#/$defs/a' }, { $ref: '#/$defs/b' }],
      },
      findings: [{ pointer: '/oneOf' }],
    },
  ],
})
