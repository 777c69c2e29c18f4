import { defineRule } from '../../engine/rule.ts'
import { propertiesOf } from '../../schema/properties.ts'

export const asciiPropertyNames = defineRule({
  id: 'ascii-property-names',
  group: 'publication',
  severity: 'info',
  presets: [],
  documentation: {
    summary: 'Property names are written in printable ASCII characters.',
    rationale:
      'Letters such as é can be written as one character or as two, which makes different names that look the same. Some databases and code generators reject them.',
    optIn: 'Names in their own language are readable for their users.',
    link: 'https://www.unicode.org/reports/tr15/#Norm_Forms',
    good: [{ schema: { properties: { prenom: { type: 'string' } } } }],
    bad: [{ schema: { properties: { prénom: { type: 'string' } } } }],
  },
  keywords: ['properties'],
  checkSchema(schema, { report }) {
    for (const { name, schema: property } of propertiesOf(schema)) {
      const other = /[^\u0020-\u007E]/u.exec(name)?.[0]
      if (other === undefined) continue
      report({ at: property, mark: 'key', message: `The name in "properties" has ${JSON.stringify(other)}.` })
    }
  },
})
