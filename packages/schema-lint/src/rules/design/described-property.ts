import { isAsserted } from '../../analysis/structure/applies.ts'
import { isAnnotated } from '../../analysis/structure/annotated.ts'
import { defineRule } from '../../engine/rule.ts'
import { propertiesOf } from '../../schema/properties.ts'
import { valueOf } from '../../schema/subschema.ts'

export const describedProperty = defineRule({
  id: 'described-property',
  group: 'design',
  severity: 'warning',
  presets: ['strict', 'publish', 'forms'],
  documentation: {
    summary: 'Every property has a description, its own or that of the definition it refers to.',
    rationale:
      'The description is what readers of documentation, users of editors and authors of clients learn about a property. A name alone does not say what is in it, in which unit, and what for.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-9.1',
    good: [
      { schema: { properties: { total: { description: 'With tax, in cents.', type: 'integer' } } } },
      {
        schema: {
          properties: { total: { $ref: '#/$defs/Amount' } },
          $defs: { Amount: { description: 'In cents.', type: 'integer' } },
        },
      },
    ],
    bad: [{ schema: { properties: { total: { title: 'Total', type: 'integer' } } } }],
  },
  keywords: ['properties'],
  checkSchema(schema, { report, resolve }) {
    // A condition is about properties that are described where they are declared.
    if (!isAsserted(schema)) return
    for (const { name, schema: property } of propertiesOf(schema)) {
      // A forbidden property needs no description.
      if (property.node.value === false || valueOf(property, 'not') === true) continue
      if (isAnnotated(property, ['description', 'markdownDescription'], resolve)) continue
      // In branches, a property that is described beside them is only narrowed.
      if (isNarrowed(property, name)) continue
      report({ at: property, mark: 'key', message: `The property "${name}" has no "description".` })
    }
  },
})

const sameInstance = new Set(['allOf', 'anyOf', 'oneOf', 'then', 'else', 'dependentSchemas'])

function isNarrowed(property: Parameters<typeof propertiesOf>[0], name: string): boolean {
  let holder = property.parent
  while (holder?.parent !== undefined && holder.via !== undefined && sameInstance.has(holder.via.keyword)) {
    holder = holder.parent
    if (propertiesOf(holder).some((other) => other.name === name)) return true
  }
  return false
}
