import { defineRule } from '../../engine/rule.ts'
import { has } from '../../schema/subschema.ts'

const bounds = ['minContains', 'maxContains'] as const

export const noContainsBoundsWithoutContains = defineRule({
  id: 'no-contains-bounds-without-contains',
  group: 'validity',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: '`minContains` and `maxContains` accompany `contains`.',
    rationale: 'Without `contains` there is nothing to count, and the bounds are ignored.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-6.4.4',
    good: [{ schema: { contains: { const: 1 }, maxContains: 1 } }],
    bad: [{ schema: { type: 'array', minContains: 2 } }],
  },
  keywords: bounds,
  dialects: ['2019-09', '2020-12', 'openapi-3.1'],
  checkSchema(schema, { report }) {
    if (has(schema, 'contains')) return
    for (const bound of bounds) {
      if (!has(schema, bound)) continue
      report({
        at: schema,
        path: [bound],
        mark: 'key',
        message: `"${bound}" has no effect: there is no "contains" beside it.`,
      })
    }
  },
})
