import { isAnnotated } from '../../analysis/structure/annotated.ts'
import { defineRule } from '../../engine/rule.ts'
import { mainSchemaOf } from '../../schema/main-schema.ts'

export const describedSchema = defineRule({
  id: 'described-schema',
  group: 'design',
  severity: 'warning',
  presets: ['strict', 'publish'],
  documentation: {
    summary: 'A schema file has a description.',
    rationale:
      'It says what the data is for, who writes it and who reads it, which no list of properties does.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-9.1',
    good: [{ schema: { description: 'An order as the shop sends it to the warehouse.', type: 'object' } }],
    bad: [{ schema: { title: 'Order', type: 'object' } }],
  },
  checkDocument(document, { report, resolve }) {
    const schema = mainSchemaOf(document)
    if (schema === undefined || isAnnotated(schema, ['description', 'markdownDescription'], resolve)) return
    report({ at: schema, message: 'The schema has no "description".' })
  },
})
