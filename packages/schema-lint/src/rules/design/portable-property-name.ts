import { showValue } from '../../analysis/texts/show-value.ts'
import { defineRule } from '../../engine/rule.ts'
import { propertiesOf } from '../../schema/properties.ts'

export const portablePropertyName = defineRule({
  id: 'portable-property-name',
  group: 'design',
  severity: 'info',
  presets: [],
  documentation: {
    summary:
      'Property names consist of ASCII letters, digits and underscores, and do not start with a digit.',
    rationale:
      'Such names work as variables in all programming languages and as columns in all databases. Each tool renames or quotes others differently.',
    optIn: 'Standards use `@type`, `$ref` and `x-order`, and their users have no choice.',
    link: 'https://www.rfc-editor.org/rfc/rfc8259#section-8.3',
    good: [{ schema: { properties: { givenName: {}, line_1: {} } } }],
    bad: [{ schema: { properties: { 'given-name': {} } } }, { schema: { properties: { '1st': {} } } }],
  },
  keywords: ['properties'],
  checkSchema(schema, { report }) {
    for (const { name, schema: property } of propertiesOf(schema)) {
      if (name === '' || /^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) continue
      report({
        at: property,
        mark: 'key',
        message: `The name ${showValue(name)} in "properties" is not an identifier.`,
      })
    }
  },
})
