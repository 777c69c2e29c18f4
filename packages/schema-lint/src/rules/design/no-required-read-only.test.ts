import { describeRule } from '../../../test/describe-rule.ts'
import { noRequiredReadOnly } from './no-required-read-only.ts'

describeRule(noRequiredReadOnly, {
  valid: [
    {
      schema: {
        openapi: '3.0.3',
        components: { schemas: { A: { required: ['id'], properties: { id: { readOnly: true } } } } },
      },
    },
    { schema: { required: 'id', properties: { id: { readOnly: true } } } },
    { schema: { required: ['id'], properties: { id: { readOnly: 'true' } } } },
  ],
  invalid: [
    {
      files: {
        'a.schema.json': '{ "properties": { "id": { "readOnly": true } },\n  "required": ["a", "id"] }',
      },
      findings: [{ pointer: '/required/1', line: 2, column: 21, message: /names "id", which is read-only/ }],
    },
  ],
})
