import { canonicalText } from '../../analysis/texts/canonical-text.ts'
import { namesAliases } from '../../analysis/texts/names-aliases.ts'
import { defineRule } from '../../engine/rule.ts'
import { propertiesOf, type Property } from '../../schema/properties.ts'
import { valueOf } from '../../schema/subschema.ts'

export const noPropertyCaseCollision = defineRule({
  id: 'no-property-case-collision',
  group: 'design',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: 'No two properties of an object differ only in case, hyphens or underscores.',
    rationale:
      'Generated code maps both to one name, some parsers ignore case, and people cannot tell which of the two is meant.',
    link: 'https://www.rfc-editor.org/rfc/rfc8259#section-8.3',
    good: [{ schema: { properties: { userId: {}, userIds: {} } } }],
    bad: [
      { schema: { properties: { userId: {}, userID: {} } } },
      { schema: { properties: { 'dry-run': {}, dryRun: {} } } },
    ],
  },
  keywords: ['properties'],
  checkSchema(schema, { report }) {
    const first = new Map<string, Property>()
    for (const property of propertiesOf(schema)) {
      // An old spelling that is marked as deprecated is not a mistake.
      if (valueOf(property.schema, 'deprecated') === true || property.schema.node.value === false) continue
      const key = property.name.toLowerCase().replaceAll(/(?<=[a-z0-9])[_-](?=[a-z0-9])/g, '')
      const other = first.get(key)
      if (other === undefined) {
        first.set(key, property)
      } else if (other.name !== property.name && !isAlias(property, other)) {
        report({
          at: property.schema,
          mark: 'key',
          message: `"properties" has "${property.name}" and "${other.name}", which look nearly the same.`,
          related: [{ at: other.schema, message: 'The other one is here.' }],
        })
      }
    }
  },
})

/** Whether one of two properties is there as another spelling of the other: both accept the same, or a text says so. */
function isAlias({ schema: one }: Property, { schema: other }: Property): boolean {
  if (namesAliases(one) || namesAliases(other)) return true
  const isTelling = Object.keys(one.keywords).length > 0
  return isTelling && canonicalText(one.node.value) === canonicalText(other.node.value)
}
