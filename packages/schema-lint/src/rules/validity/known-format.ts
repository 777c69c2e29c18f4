import { formatMeantBy, formats } from '../../analysis/dialects/formats.ts'
import { likelyMeant } from '../../analysis/texts/likely-meant.ts'
import { shorten } from '../../analysis/texts/shorten.ts'
import { defineRule } from '../../engine/rule.ts'
import { stringOf } from '../../schema/subschema.ts'

export const knownFormat = defineRule({
  id: 'known-format',
  group: 'validity',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: 'No `format` is spelled almost like a known one.',
    rationale:
      'Validators ignore formats that they do not know. A misspelled one checks nothing, and nobody notices.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-7.3',
    good: [{ schema: { type: 'string', format: 'date-time' } }],
    bad: [{ schema: { type: 'string', format: 'datetime' } }, { schema: { type: 'string', format: 'guid' } }],
  },
  keywords: ['format'],
  checkSchema(schema, { report }) {
    const format = stringOf(schema, 'format')
    if (format === undefined || formats.has(format)) return
    const meant = formatMeantBy(format) ?? likelyMeant(format, formats.keys())
    if (meant === undefined) return
    report({
      at: schema,
      path: ['format'],
      message: `"format" is "${shorten(format)}", which is not a known format. Did you mean "${meant}"?`,
      fix: { safe: false, title: `Write ${meant}`, edits: [{ op: 'set', path: ['format'], value: meant }] },
    })
  },
})
