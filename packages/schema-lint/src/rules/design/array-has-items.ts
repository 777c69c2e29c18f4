import { defineRule } from '../../engine/rule.ts'
import { has } from '../../schema/subschema.ts'
import { declaredTypes } from '../../schema/types.ts'

const saying = [
  'items',
  'prefixItems',
  'contains',
  'unevaluatedItems',
  '$ref',
  'enum',
  'const',
  'allOf',
  'anyOf',
  'oneOf',
]
const branches = new Set(['allOf', 'anyOf', 'oneOf', 'if', 'then', 'else', 'not', 'dependentSchemas'])

export const arrayHasItems = defineRule({
  id: 'array-has-items',
  group: 'design',
  severity: 'warning',
  presets: ['strict', 'forms', 'openapi'],
  documentation: {
    summary: 'An array says what its items are.',
    rationale:
      'Without `items`, items of every type are accepted, and generated code has a list of unknowns. OpenAPI 3.0 requires it.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-10.3.1.2',
    good: [
      { schema: { type: 'array', items: { type: 'string' } } },
      { schema: { type: 'array', items: true } },
    ],
    bad: [{ schema: { type: 'array', maxItems: 5 } }],
  },
  keywords: ['type'],
  checkSchema(schema, { report }) {
    if (!declaredTypes(schema)?.includes('array') || saying.some((keyword) => has(schema, keyword))) return
    // A branch may leave this to the schema around it.
    if (
      schema.via !== undefined &&
      branches.has(schema.via.keyword) &&
      schema.parent &&
      has(schema.parent, 'items')
    )
      return
    if (schema.via?.keyword === 'if' || schema.via?.keyword === 'not') return
    report({ at: schema, path: ['type'], message: '"type" is array, but nothing says what its "items" are.' })
  },
})
