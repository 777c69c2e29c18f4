import { typeRejects } from '../../analysis/value-sets/rejects.ts'
import { reportInvalid } from '../helpers/report-invalid.ts'
import { defineRule } from '../../engine/rule.ts'
import { has, listOf } from '../../schema/subschema.ts'

export const validEnumValues = defineRule({
  id: 'valid-enum-values',
  group: 'validity',
  severity: 'error',
  presets: ['recommended'],
  documentation: {
    summary: 'Every value of an `enum` satisfies the keywords beside it.',
    rationale:
      'A value that the enum allows but another keyword rejects can never occur. Readers and code generators believe that it can.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-6.1.2',
    good: [{ schema: { type: 'string', maxLength: 2, enum: ['SE', 'IN'] } }],
    bad: [{ schema: { type: 'string', maxLength: 2, enum: ['SE', 'India'] } }],
  },
  keywords: ['enum'],
  checkSchema(schema, context) {
    // Keywords beside a reference that overrides its siblings have their own rule.
    if (schema.dialect.refStandsAlone && has(schema, '$ref')) return
    for (const [index, value] of (listOf(schema, 'enum') ?? []).entries()) {
      // Values of another type have their own rule.
      if (typeRejects(schema, value)) continue
      reportInvalid(schema, ['enum', index], value, context, { name: `Value ${index + 1} of "enum"` })
    }
  },
})
