import { defineRule } from '../../engine/rule.ts'
import { mainSchemaOf } from '../../schema/main-schema.ts'
import { has } from '../../schema/subschema.ts'

export const identifiedSchema = defineRule({
  id: 'identified-schema',
  group: 'publication',
  severity: 'warning',
  presets: ['publish'],
  documentation: {
    summary: 'A schema file has an identifier.',
    rationale:
      'References to a schema without `$id` depend on where the file happens to be. They break when it moves, and two copies cannot be recognized as one schema.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.1',
    good: [{ schema: { $id: 'https://schemas.contoso.com/v1/order.schema.json', type: 'object' } }],
    bad: [{ schema: { type: 'object' } }],
  },
  checkDocument(document, { report }) {
    const schema = mainSchemaOf(document)
    const keyword = schema?.dialect.idKeyword
    if (schema === undefined || keyword === undefined || has(schema, keyword)) return
    report({ at: schema, message: `The schema has no "${keyword}": only its path identifies it.` })
  },
})
