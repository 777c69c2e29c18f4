import { describeRule } from '../../../test/describe-rule.ts'
import { identifiedSchema } from './identified-schema.ts'

describeRule(identifiedSchema, {
  valid: [
    { schema: false },
    { schema: { openapi: '3.1.0', components: { schemas: { Order: { type: 'object' } } } } },
  ],
  invalid: [
    {
      schema: { $schema: 'http://json-schema.org/draft-04/schema#', $id: 'https://contoso.com/a' },
      findings: [{ pointer: '', line: 1, column: 1, message: /no "id"/ }],
    },
    {
      schema: { properties: { $id: { type: 'string' } } },
      findings: [{ pointer: '', message: /no "\$id"/ }],
    },
  ],
})
