import { reportInvalid } from '../../analysis/report-invalid.ts'
import { defineRule } from '../../engine/rule.ts'
import { listOf } from '../../schema/subschema.ts'

export const validExamples = defineRule({
  id: 'valid-examples',
  group: 'validity',
  severity: 'error',
  presets: ['recommended'],
  documentation: {
    summary: 'Every example is an instance of the schema that gives it.',
    rationale:
      'People and generators copy examples. One that the schema refuses shows that the schema or the example does not say what its author means.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-9.5',
    good: [{ schema: { type: 'string', pattern: '^[A-Z]{2}$', examples: ['SE', 'IN'] } }],
    bad: [{ schema: { type: 'string', pattern: '^[A-Z]{2}$', examples: ['SE', 'India'] } }],
  },
  keywords: ['examples'],
  dialects: ['draft-06', 'draft-07', '2019-09', '2020-12', 'openapi-3.1'],
  checkSchema(schema, context) {
    for (const [index, value] of (listOf(schema, 'examples') ?? []).entries()) {
      reportInvalid(schema, ['examples', index], value, context, { name: `Example ${index + 1}` })
    }
  },
})
