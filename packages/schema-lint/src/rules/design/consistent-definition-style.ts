import { reportOddNames } from '../helpers/report-odd-names.ts'
import { defineRule } from '../../engine/rule.ts'
import { definitionsOf } from '../../schema/properties.ts'

export const consistentDefinitionStyle = defineRule({
  id: 'consistent-definition-style',
  group: 'design',
  severity: 'info',
  presets: ['strict'],
  documentation: {
    summary: 'The definitions of a document are named in one style, such as PascalCase.',
    rationale:
      'Code generators derive type names from them, and readers guess the target of a `$ref` by its style.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.4',
    good: [{ schema: { $defs: { PostalAddress: {}, PhoneNumber: {} } } }],
    bad: [{ schema: { $defs: { PostalAddress: {}, PhoneNumber: {}, bank_account: {} } } }],
  },
  checkDocument(document, { report }) {
    reportOddNames('$defs', document.subschemas.flatMap(definitionsOf), report)
  },
})
