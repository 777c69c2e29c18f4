import { defineRule } from '../../engine/rule.ts'
import { has, valueOf } from '../../schema/subschema.ts'

export const nullableNeedsType = defineRule({
  id: 'nullable-needs-type',
  group: 'design',
  severity: 'warning',
  presets: ['recommended', 'openapi'],
  documentation: {
    summary: 'In OpenAPI 3.0, `nullable` accompanies a `type`.',
    rationale:
      '`nullable: true` adds `null` to the type of the same schema and to nothing else. Without a `type`, it has no effect, and whether `null` is accepted depends on the tool.',
    link: 'https://spec.openapis.org/oas/v3.0.3#fixed-fields-19',
    good: [{ schema: api({ type: 'string', nullable: true }) }],
    bad: [
      { schema: api({ nullable: true, allOf: [{ $ref: '#/components/schemas/B' }] }) },
      { schema: api({ nullable: true, enum: ['a', null] }) },
    ],
  },
  dialects: ['openapi-3.0'],
  keywords: ['nullable'],
  checkSchema(schema, { report }) {
    if (valueOf(schema, 'nullable') !== true || has(schema, 'type') || has(schema, '$ref')) return
    report({
      at: schema,
      path: ['nullable'],
      mark: 'key',
      message: '"nullable" has no effect without a "type" beside it.',
    })
  },
})

function api(schema: unknown): unknown {
  return { openapi: '3.0.3', components: { schemas: { A: schema, B: { type: 'object' } } } }
}
