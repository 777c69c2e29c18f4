import { formats } from '../../analysis/dialects/formats.ts'
import { defineRule } from '../../engine/rule.ts'
import { declaredTypes } from '../../schema/types.ts'
import { stringOf } from '../../schema/subschema.ts'

export const formatFitsType = defineRule({
  id: 'format-fits-type',
  group: 'validity',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: 'A `format` applies to the type of its schema.',
    rationale:
      'A format says nothing about values of another type: it is ignored, and the type or the format is a mistake.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-7.1',
    good: [{ schema: { type: 'string', format: 'date' } }, { schema: { type: 'integer', format: 'int64' } }],
    bad: [
      { schema: { type: 'integer', format: 'date-time' } },
      { schema: { type: 'object', format: 'int32' } },
    ],
  },
  keywords: ['format'],
  checkSchema(schema, { report }) {
    const format = stringOf(schema, 'format')
    const wanted = format === undefined ? undefined : formats.get(format)
    const types = declaredTypes(schema)
    if (wanted === undefined || types === undefined || types.length === 0) return
    // Numbers that are written as strings are common: large integers lose digits otherwise.
    if (types.includes('string')) return
    if (wanted === 'number' && (types.includes('number') || types.includes('integer'))) return
    report({
      at: schema,
      path: ['format'],
      message: `"format" is "${format}", which applies to ${wanted}s, but "type" is ${types.join(' or ')}.`,
    })
  },
})
