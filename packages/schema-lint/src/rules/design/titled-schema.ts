import { defineRule } from '../../engine/rule.ts'
import { mainSchemaOf } from '../../schema/main-schema.ts'
import { has } from '../../schema/subschema.ts'

export const titledSchema = defineRule({
  id: 'titled-schema',
  group: 'design',
  severity: 'info',
  presets: ['strict', 'publish', 'forms'],
  documentation: {
    summary: 'A schema file has a title.',
    rationale:
      'The title is the heading of the documentation, the entry in indexes, and the name that code generators give to the type.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-9.1',
    good: [{ schema: { title: 'Order', type: 'object' } }],
    bad: [{ schema: { type: 'object' } }],
  },
  checkDocument(document, { report }) {
    const schema = mainSchemaOf(document)
    if (schema === undefined || has(schema, 'title')) return
    report({ at: schema, message: 'The schema has no "title".' })
  },
})
