import { reportOddNames } from '../helpers/report-odd-names.ts'
import { defineRule } from '../../engine/rule.ts'
import { propertiesOf } from '../../schema/properties.ts'

export const consistentPropertyStyle = defineRule({
  id: 'consistent-property-style',
  group: 'design',
  severity: 'warning',
  presets: ['strict'],
  documentation: {
    summary: 'The property names of a document are written in one style, such as camelCase.',
    rationale:
      'People who write the data by hand remember one style. They misspell the odd name, and a misspelled optional property is silently ignored.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-10.3.2.1',
    good: [
      {
        schema: {
          properties: { givenName: {}, familyName: {}, '@odata.type': {}, _links: {}, 'x-order': {} },
        },
      },
    ],
    bad: [
      { schema: { properties: { givenName: {}, familyName: {}, birth_date: {} } } },
      { schema: { properties: { givenName: {}, family_name: {} } } },
    ],
  },
  checkDocument(document, { report }) {
    const first = new Map(
      document.subschemas
        .flatMap(propertiesOf)
        .toReversed()
        .map((property) => [property.name, property]),
    )
    reportOddNames('properties', [...first.values()].toReversed(), report)
  },
})
