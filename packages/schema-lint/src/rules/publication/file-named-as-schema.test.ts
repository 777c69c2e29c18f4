import { describeRule } from '../../../test/describe-rule.ts'
import { fileNamedAsSchema } from './file-named-as-schema.ts'

describeRule(fileNamedAsSchema, {
  valid: [
    { files: { 'a.schema.yml': 'type: string\n' } },
    { files: { 'api.json': { openapi: '3.1.0', components: { schemas: { A: {} } } } } },
  ],
  invalid: [
    { files: { 'schema.json': '{}' }, findings: [{ pointer: '', line: 1, column: 1, message: /the file/ }] },
  ],
})
