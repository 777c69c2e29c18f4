import { typeRejects } from '../../analysis/value-sets/rejects.ts'
import { reportInvalid } from '../shared/report-invalid.ts'
import { defineRule } from '../../engine/rule.ts'
import { has, listOf } from '../../schema/subschema.ts'

export const validEnumValues = defineRule({
  id: 'valid-enum-values',
  group: 'validity',
  severity: 'error',
  presets: ['recommended'],
  documentation: {
    summary: 'Every value of an `enum` passes the other keywords beside it.',
    rationale:
      'A value that the enum allows and another keyword refuses can never be given. Readers and code generators believe that it can.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-6.1.2',
    good: [{ schema: { type: 'string', maxLength: 2, enum: ['SE', 'IN'] } }],
    bad: [{ schema: { type: 'string', maxLength: 2, enum: ['SE', 'India'] } }],
  },
  keywords: ['enum'],
  checkSchema(schema, context) {
    // What stands beside a reference that stands alone is reported as that.
    if (schema.dialect.refStandsAlone && has(schema, '$ref')) return
    for (const [index, value] of (listOf(schema, 'enum') ?? []).entries()) {
      // A value of another type is reported as that.
      if (typeRejects(schema, value)) continue
      reportInvalid(schema, ['enum', index], value, context, { name: `Value ${index + 1} of "enum"` })
    }
  },
})
