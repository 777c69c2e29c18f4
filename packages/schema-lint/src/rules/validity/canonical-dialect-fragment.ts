import { reportSpelling } from '../helpers/report-spelling.ts'
import { defineRule } from '../../engine/rule.ts'

export const canonicalDialectFragment = defineRule({
  id: 'canonical-dialect-fragment',
  group: 'validity',
  severity: 'info',
  presets: ['strict', 'publish'],
  documentation: {
    summary: '`$schema` ends in `#` up to draft-07, and without it since 2019-09.',
    rationale:
      'Validators normalize it, but editors and scripts that compare text do not: they do not find the metaschema, or fetch it a second time.',
    link: 'https://json-schema.org/draft-07/json-schema-core#rfc.section.7',
    good: [
      { schema: { $schema: 'http://json-schema.org/draft-07/schema#' } },
      { schema: { $schema: 'https://json-schema.org/draft/2020-12/schema' } },
    ],
    bad: [
      { schema: { $schema: 'http://json-schema.org/draft-07/schema' } },
      { schema: { $schema: 'https://json-schema.org/draft/2020-12/schema#' } },
    ],
  },
  keywords: ['$schema'],
  checkSchema(schema, context) {
    reportSpelling(
      schema,
      context,
      (written, canonical) => canonical === `${written}#` || `${canonical}#` === written,
    )
  },
})
