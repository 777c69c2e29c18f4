import { canonicalUri } from '../../analysis/canonical-dialect.ts'
import { defineRule } from '../../engine/rule.ts'
import { dialectByUri } from '../../schema/dialect.ts'
import { stringOf } from '../../schema/subschema.ts'

export const canonicalDialectFragment = defineRule({
  id: 'canonical-dialect-fragment',
  group: 'validity',
  severity: 'info',
  presets: ['strict', 'publish'],
  documentation: {
    summary: '`$schema` ends in `#` up to draft-07, and without it since 2019-09.',
    rationale:
      'Validators normalize it, editors and scripts that compare text do not: the metaschema is then not found, or fetched a second time.',
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
  checkSchema(schema, { report }) {
    const uri = stringOf(schema, '$schema')
    const dialect = uri === undefined ? undefined : dialectByUri(uri)
    const canonical = dialect && canonicalUri(dialect)
    if (canonical === undefined || (canonical !== `${uri}#` && `${canonical}#` !== uri)) return
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
