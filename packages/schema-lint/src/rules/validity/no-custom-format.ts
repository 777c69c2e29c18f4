import { formatMeantBy, formats } from '../../analysis/dialects/formats.ts'
import { likelyMeant } from '../../analysis/texts/likely-meant.ts'
import { shorten } from '../../analysis/texts/shorten.ts'
import { defineRule } from '../../engine/rule.ts'
import { stringOf } from '../../schema/subschema.ts'

export const noCustomFormat = defineRule({
  id: 'no-custom-format',
  group: 'validity',
  severity: 'info',
  presets: ['strict'],
  documentation: {
    summary: 'Every `format` is one of JSON Schema or of the OpenAPI registry.',
    rationale:
      'A format of one’s own is checked by nobody who has not been told of it, and strict validators refuse the schema for it. A `pattern` says it to all.',
    link: 'https://spec.openapis.org/registry/format/',
    good: [{ schema: { type: 'string', format: 'uuid' } }],
    bad: [{ schema: { type: 'string', format: 'invoice-number' } }],
  },
  keywords: ['format'],
  checkSchema(schema, { report }) {
    const format = stringOf(schema, 'format')
    if (format === undefined || formats.has(format)) return
    // What looks like a slip is reported as one.
    if ((formatMeantBy(format) ?? likelyMeant(format, formats.keys())) !== undefined) return
    report({
      at: schema,
      path: ['format'],
      message: `"format" is "${shorten(format)}", which is no known format.`,
    })
  },
})
