import { showValue } from '../../analysis/texts/show-value.ts'
import { defineRule } from '../../engine/rule.ts'
import { listOf } from '../../schema/subschema.ts'

export const noSingleTypeList = defineRule({
  id: 'no-single-type-list',
  group: 'design',
  severity: 'info',
  presets: ['strict', 'typebox'],
  documentation: {
    summary: 'A single type is not in a list.',
    rationale:
      'The list means the same but is understood by fewer tools: several code generators and forms treat a list as a choice, and some reject it.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-6.1.1',
    good: [{ schema: { type: 'string' } }, { schema: { type: ['string', 'null'] } }],
    bad: [{ schema: { type: ['string'] } }],
  },
  // In OpenAPI 3.0, a list is not a type at all.
  dialects: ['draft-04', 'draft-06', 'draft-07', '2019-09', '2020-12', 'openapi-3.1'],
  keywords: ['type'],
  checkSchema(schema, { report }) {
    const types = listOf(schema, 'type')
    const [type, ...others] = types ?? []
    if (typeof type !== 'string' || others.length > 0) return
    report({
      at: schema,
      path: ['type'],
      message: `"type" is a list of the single type ${showValue(type)}.`,
      fix: { safe: true, title: 'Write the type alone', edits: [{ op: 'set', path: ['type'], value: type }] },
    })
  },
})
