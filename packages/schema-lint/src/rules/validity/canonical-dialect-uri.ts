import { reportSpelling } from '../helpers/report-spelling.ts'
import { defineRule } from '../../engine/rule.ts'

export const canonicalDialectUri = defineRule({
  id: 'canonical-dialect-uri',
  group: 'validity',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: '`$schema` names its dialect by the exact URI of the metaschema, `http:` or `https:`.',
    rationale:
      'The URI is a name, not an address: validators compare it as text. With the other scheme, many do not find the dialect, although it looks right.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-8.1.1',
    good: [
      { schema: { $schema: 'http://json-schema.org/draft-07/schema#' } },
      { schema: { $schema: 'https://json-schema.org/draft/2020-12/schema' } },
    ],
    bad: [
      { schema: { $schema: 'https://json-schema.org/draft-07/schema#' } },
      { schema: { $schema: 'http://json-schema.org/draft/2020-12/schema#' } },
    ],
  },
  keywords: ['$schema'],
  checkSchema(schema, context) {
    // Empty fragments have their own rule.
    reportSpelling(
      schema,
      context,
      (written, canonical) => withoutFragment(canonical) !== withoutFragment(written),
    )
  },
})

function withoutFragment(uri: string): string {
  return uri.replace(/#$/, '')
}
