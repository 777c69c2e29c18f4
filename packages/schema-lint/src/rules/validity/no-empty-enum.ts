import { defineRule } from '../../engine/rule.ts'
import { listOf } from '../../schema/subschema.ts'

export const noEmptyEnum = defineRule({
  id: 'no-empty-enum',
  group: 'validity',
  severity: 'error',
  presets: ['recommended'],
  documentation: {
    summary: 'An `enum` lists at least one value.',
    rationale:
      'No value is in an empty list, so the schema accepts nothing. If that is intended, `false` says so; draft-04 and draft-06 do not allow it, and ajv rejects the schema.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-6.1.2',
    good: [{ schema: { enum: [null] } }],
    bad: [{ schema: { enum: [] } }],
  },
  keywords: ['enum'],
  checkSchema(schema, { report }) {
    if (listOf(schema, 'enum')?.length !== 0) return
    report({ at: schema, path: ['enum'], message: '"enum" is empty: no value is in it.' })
  },
})
