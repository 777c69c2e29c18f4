import { byFolder } from '../helpers/by-folder.ts'
import { defineRule } from '../../engine/rule.ts'
import { mainSchemaOf } from '../../schema/main-schema.ts'
import { stringOf, type Subschema } from '../../schema/subschema.ts'
import { showValue } from '../../analysis/texts/show-value.ts'

export const uniqueTitles = defineRule({
  id: 'unique-titles',
  group: 'publication',
  severity: 'warning',
  presets: ['publish'],
  documentation: {
    summary: 'No two schemas in a folder have the same title.',
    rationale:
      'Code generators and documentation name a schema by its title. Two with one name become `Order` and `Order1`, or one overwrites the other.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-9.1',
    good: [{ files: { 'a.json': { title: 'Order' }, 'b.json': { title: 'Order line' } } }],
    bad: [{ files: { 'a.json': { title: 'Order' }, 'b.json': { title: 'Order' } } }],
  },
  checkProject(documents, { report }) {
    for (const inFolder of byFolder(documents)) {
      const byTitle = new Map<string, Subschema>()
      for (const document of inFolder) {
        const schema = mainSchemaOf(document)
        const title = schema && stringOf(schema, 'title')?.trim()
        if (schema === undefined || !title) continue
        const first = byTitle.get(title)
        if (first === undefined) {
          byTitle.set(title, schema)
          continue
        }
        report({
          at: schema,
          path: ['title'],
          message: `"title" is ${showValue(title)}, the same as in ${first.document.name}.`,
          related: [{ at: first, path: ['title'], message: 'The other one is here.' }],
        })
      }
    }
  },
})
