import { applies, isAsserted } from '../../analysis/structure/applies.ts'
import { sameLocation } from '../../analysis/structure/same-location.ts'
import { defineRule } from '../../engine/rule.ts'
import { has, listOf, numberOf, type Subschema, valueOf } from '../../schema/subschema.ts'
import { declaredTypes } from '../../schema/types.ts'

export const noUnboundedArray = defineRule({
  id: 'no-unbounded-array',
  group: 'safety',
  severity: 'warning',
  presets: ['strict'],
  documentation: {
    summary: 'An array has a maximum number of items: "maxItems", or no items beyond those listed.',
    rationale:
      'Without a bound, a million items are valid, and each is validated, stored and sent on. The limit that a service has anyway belongs in its contract.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-10',
    good: [
      { schema: { type: 'array', maxItems: 100 } },
      { schema: { type: 'array', prefixItems: [{ type: 'string' }], items: false } },
    ],
    bad: [{ schema: { type: 'array', items: { type: 'string' } } }],
  },
  keywords: ['type'],
  checkSchema(schema, { report, resolve }) {
    if (declaredTypes(schema)?.includes('array') !== true || !isAsserted(schema)) return
    if (applies(schema, boundsArrays, resolve)) return
    if (sameLocation(schema, resolve).some((each) => applies(each, boundsArrays, resolve))) return
    report({
      at: schema,
      path: ['type'],
      message: 'Arrays of any length are valid here: "maxItems" is missing.',
    })
  },
})

function boundsArrays(schema: Subschema): boolean {
  if (numberOf(schema, 'maxItems') !== undefined || has(schema, 'enum') || has(schema, 'const')) return true
  const isTuple = listOf(schema, 'items') !== undefined
  const rest = isTuple ? valueOf(schema, 'additionalItems') : valueOf(schema, 'items')
  return rest === false || valueOf(schema, 'unevaluatedItems') === false
}
