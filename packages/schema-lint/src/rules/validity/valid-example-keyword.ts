import { reportInvalid } from '../helpers/report-invalid.ts'
import { defineRule } from '../../engine/rule.ts'
import { valueOf } from '../../schema/subschema.ts'

export const validExampleKeyword = defineRule({
  id: 'valid-example-keyword',
  group: 'validity',
  severity: 'error',
  presets: ['recommended', 'openapi'],
  documentation: {
    summary: 'The `example` of an OpenAPI schema is valid against it.',
    rationale:
      'Mock servers answer with the example, documentation shows it, and people copy it: one that the schema rejects breaks all of them.',
    link: 'https://spec.openapis.org/oas/v3.0.3#schema-object',
    good: [
      {
        files: { 'api.yaml': 'openapi: 3.0.3\ncomponents: { schemas: { A: { type: string, example: a } } }' },
      },
    ],
    bad: [
      {
        files: { 'api.yaml': 'openapi: 3.0.3\ncomponents: { schemas: { A: { type: string, example: 5 } } }' },
      },
    ],
  },
  keywords: ['example'],
  dialects: ['openapi-3.0', 'openapi-3.1'],
  checkSchema(schema, context) {
    reportInvalid(schema, ['example'], valueOf(schema, 'example'), context, { name: '"example"' })
  },
})
