import { isAnnotated } from '../../analysis/structure/annotated.ts'
import { defineRule } from '../../engine/rule.ts'
import { propertiesOf } from '../../schema/properties.ts'
import { has } from '../../schema/subschema.ts'

export const titledProperty = defineRule({
  id: 'titled-property',
  group: 'design',
  severity: 'info',
  presets: ['forms'],
  documentation: {
    summary: 'Every property has a title, its own or that of the definition it refers to.',
    rationale:
      'Form generators use the title as the label of the field. Without it they show the name, which is written for programs.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-9.1',
    good: [{ schema: { properties: { givenName: { title: 'Given name', type: 'string' } } } }],
    bad: [{ schema: { properties: { givenName: { description: 'As on the passport.', type: 'string' } } } }],
  },
  keywords: ['properties'],
  checkSchema(schema, { report, resolve }) {
    for (const { name, schema: property } of propertiesOf(schema)) {
      // A value that users neither choose nor type has no label.
      if (property.node.kind !== 'object' || has(property, 'const')) continue
      if (isAnnotated(property, ['title'], resolve)) continue
      report({ at: property, mark: 'key', message: `The property "${name}" has no "title" to label it.` })
    }
  },
})
