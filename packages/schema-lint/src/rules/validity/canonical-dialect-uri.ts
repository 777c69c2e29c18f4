import { canonicalUri } from '../../analysis/canonical-dialect.ts'
import { defineRule } from '../../engine/rule.ts'
import { dialectByUri } from '../../schema/dialect.ts'
import { stringOf } from '../../schema/subschema.ts'

export const canonicalDialectUri = defineRule({
  id: 'canonical-dialect-uri',
  group: 'validity',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: '`$schema` names its dialect by the exact URI of the metaschema, `http:` or `https:`.',
    rationale:
      'The URI is a name, not an address: validators compare it as text. With the other scheme many do not find the dialect, although it looks right.',
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
  checkSchema(schema, { report }) {
    const uri = stringOf(schema, '$schema')
    const dialect = uri === undefined ? undefined : dialectByUri(uri)
    const canonical = dialect && canonicalUri(dialect)
    // Whether an empty fragment is written is a matter of its own.
    if (canonical === undefined || withoutFragment(canonical) === withoutFragment(uri ?? '')) return
    report({
      at: schema,
      path: ['$schema'],
      message: `"$schema" is written "${canonical}", not "${uri}".`,
      fix: {
        safe: true,
        title: `Write ${canonical}`,
        edits: [{ op: 'set', path: ['$schema'], value: canonical }],
      },
    })
  },
})

function withoutFragment(uri: string): string {
  return uri.replace(/#$/, '')
}
