import { describeRule } from '../../../test/describe-rule.ts'
import { titledSchema } from './titled-schema.ts'

describeRule(titledSchema, {
  valid: [{ schema: true }, { schema: { openapi: '3.1.0', components: { schemas: { A: {} } } } }],
  invalid: [
    {
      files: { 'a.schema.json': '\n{ "properties": { "title": { "title": "Title" } } }' },
      findings: [{ pointer: '', line: 2, column: 1, message: 'The schema has no "title".' }],
    },
  ],
})
