import { showValue } from '../../analysis/texts/show-value.ts'
import { defineRule } from '../../engine/rule.ts'
import { propertiesOf, type Property } from '../../schema/properties.ts'
import { stringOf } from '../../schema/subschema.ts'

export const noDuplicateDescription = defineRule({
  id: 'no-duplicate-description',
  group: 'design',
  severity: 'info',
  presets: ['strict', 'publish', 'forms'],
  documentation: {
    summary: 'No two properties of an object have the same description.',
    rationale:
      'A duplicate description was copied but not changed, so it is wrong for one of the two, or does not distinguish them.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-9.1',
    good: [
      {
        schema: {
          properties: {
            from: { description: 'The first day.' },
            until: { description: 'The last day.' },
          },
        },
      },
    ],
    bad: [
      {
        schema: {
          properties: {
            from: { description: 'The first day.' },
            until: { description: 'The first day.' },
          },
        },
      },
    ],
  },
  keywords: ['properties'],
  checkSchema(schema, { report }) {
    const first = new Map<string, Property>()
    for (const property of propertiesOf(schema)) {
      const text = stringOf(property.schema, 'description')?.trim()
      if (!text) continue
      const other = first.get(text)
      if (other === undefined) {
        first.set(text, property)
      } else {
        report({
          at: property.schema,
          path: ['description'],
          message: `"description" is the same as that of the property ${showValue(other.name)}.`,
          related: [{ at: other.schema, path: ['description'], message: 'The same text is here.' }],
        })
      }
    }
  },
})
