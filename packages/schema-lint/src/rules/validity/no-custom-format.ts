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
    summary: 'Every `format` is defined by JSON Schema or the OpenAPI registry.',
    rationale:
      'Only validators that were told about a custom format check it, and strict ones reject the schema. A `pattern` works everywhere.',
    link: 'https://spec.openapis.org/registry/format/',
    good: [{ schema: { type: 'string', format: 'uuid' } }],
    bad: [{ schema: { type: 'string', format: 'invoice-number' } }],
  },
  keywords: ['format'],
  checkSchema(schema, { report }) {
    const format = stringOf(schema, 'format')
    if (format === undefined || formats.has(format)) return
    // A likely misspelling is reported by another rule.
    if ((formatMeantBy(format) ?? likelyMeant(format, formats.keys())) !== undefined) return
    report({
      at: schema,
      path: ['format'],
      message: `"format" is "${shorten(format)}", which is not a known format.`,
    })
  },
})
