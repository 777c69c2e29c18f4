import { defineRule } from '../../engine/rule.ts'
import { propertiesOf } from '../../schema/properties.ts'

export const noEmptyPropertyName = defineRule({
  id: 'no-empty-property-name',
  group: 'design',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: 'No property has an empty name, or a name with spaces at its ends.',
    rationale:
      'JSON allows such names, but few programs mean them: they are mistakes, and nobody sees the space.',
    link: 'https://www.rfc-editor.org/rfc/rfc8259#section-4',
    good: [{ schema: { properties: { name: {} } } }],
    bad: [{ schema: { properties: { '': {} } } }, { schema: { properties: { 'name ': {} } } }],
  },
  keywords: ['properties'],
  checkSchema(schema, { report }) {
    for (const { name, schema: property } of propertiesOf(schema)) {
      if (name !== '' && name.trim() === name) continue
      const defect = name.trim() === '' ? 'is empty' : 'starts or ends with a space'
      report({ at: property, mark: 'key', message: `A name in "properties" ${defect}.` })
    }
  },
})
