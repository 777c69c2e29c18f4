import { defineRule } from '../../engine/rule.ts'
import { mainSchemaOf } from '../../schema/main-schema.ts'
import { listOf } from '../../schema/subschema.ts'

export const exemplifiedSchema = defineRule({
  id: 'exemplified-schema',
  group: 'design',
  severity: 'info',
  presets: ['publish'],
  documentation: {
    summary: 'A schema file has an example of the whole.',
    rationale:
      'Readers start with the example, and turn to the keywords when something fails. An example also reveals immediately that a change makes the schema reject what it accepted before.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-9.5',
    good: [{ schema: { type: 'object', properties: { id: {} }, examples: [{ id: 5 }] } }],
    bad: [{ schema: { type: 'object', properties: { id: { examples: [5] } } } }],
  },
  dialects: ['draft-06', 'draft-07', '2019-09', '2020-12'],
  checkDocument(document, { report }) {
    const schema = mainSchemaOf(document)
    if (schema === undefined || !schema.dialect.keywords.has('examples')) return
    if ((listOf(schema, 'examples')?.length ?? 0) > 0) return
    // A file with only definitions does not describe a value.
    const describing = Object.keys(schema.keywords).filter((keyword) => {
      const role = schema.dialect.keywords.get(keyword)?.role
      return role === 'assertion' || role === 'applicator' || role === 'reference'
    })
    if (describing.length === 0) return
    report({ at: schema, message: 'The schema has no "examples" of a whole instance.' })
  },
})
