import { defineRule } from '../../engine/rule.ts'
import { has } from '../../schema/subschema.ts'
import { declaredTypes } from '../../schema/types.ts'

export const noTypeUnion = defineRule({
  id: 'no-type-union',
  group: 'design',
  severity: 'info',
  presets: ['strict'],
  documentation: {
    summary: 'A value is of one type, or of one type and `null`.',
    rationale:
      'Typed languages have no field that is a number or a string: generated code falls back to an untyped value, and every reader has to check the type first.',
    link: 'https://ajv.js.org/strict-mode.html#union-types',
    good: [{ schema: { type: ['string', 'null'] } }],
    bad: [{ schema: { type: ['string', 'number'] } }],
  },
  keywords: ['type'],
  checkSchema(schema, { report }) {
    const types = new Set(declaredTypes(schema)?.filter((type) => type !== 'null'))
    if (types.has('number')) types.delete('integer')
    // Each value of a list has its type.
    if (types.size < 2 || has(schema, 'enum') || ['if', 'not'].includes(schema.via?.keyword ?? '')) return
    report({
      at: schema,
      path: ['type'],
      message: `"type" mixes ${[...types].join(' and ')}: readers have to check which it is.`,
    })
  },
})
