import { effective } from '../../analysis/structure/effective-keywords.ts'
import { defineRule } from '../../engine/rule.ts'
import type { Subschema } from '../../schema/subschema.ts'

export const noUnevaluatedBesideAdditional = defineRule({
  id: 'no-unevaluated-beside-additional',
  group: 'contradiction',
  severity: 'warning',
  presets: ['recommended'],
  dialects: ['2019-09', '2020-12', 'openapi-3.1'],
  documentation: {
    summary:
      '`unevaluatedProperties` is not beside `additionalProperties`, nor `unevaluatedItems` beside `items`.',
    rationale:
      '`additionalProperties` evaluates all remaining properties, so nothing is left for `unevaluatedProperties` beside it. Its author believes that it closes the object.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-11.3',
    good: [{ schema: { allOf: [{ properties: { a: {} } }], unevaluatedProperties: false } }],
    bad: [
      { schema: { additionalProperties: true, unevaluatedProperties: false } },
      { schema: { items: { type: 'string' }, unevaluatedItems: false } },
    ],
  },
  keywords: ['unevaluatedProperties', 'unevaluatedItems'],
  checkSchema(schema, { report }) {
    const check = (keyword: string, other: string | undefined): void => {
      if (other === undefined || effective(schema, keyword) === undefined) return
      report({
        at: schema,
        path: [keyword],
        mark: 'key',
        message: `"${keyword}" has no effect beside "${other}", which leaves nothing unevaluated.`,
        related: [{ at: schema, path: [other], message: `"${other}" is here.` }],
      })
    }
    const additional = isSchema(effective(schema, 'additionalProperties'))
      ? 'additionalProperties'
      : undefined
    check('unevaluatedProperties', additional)
    check('unevaluatedItems', rest(schema))
  },
})

/** The keyword that evaluates all remaining items. */
function rest(schema: Subschema): string | undefined {
  const items = effective(schema, 'items')
  if (isSchema(items)) return 'items'
  return Array.isArray(items) && isSchema(effective(schema, 'additionalItems'))
    ? 'additionalItems'
    : undefined
}

function isSchema(value: unknown): boolean {
  return typeof value === 'boolean' || (typeof value === 'object' && value !== null && !Array.isArray(value))
}
