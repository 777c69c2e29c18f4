import { describeRule } from '../../../test/describe-rule.ts'
import { declaredDialect } from './declared-dialect.ts'

describeRule(declaredDialect, {
  valid: [
    { schema: true },
    { schema: { openapi: '3.0.3', components: { schemas: { Order: { type: 'object' } } } } },
    { schema: { $schema: 'https://contoso.com/own-dialect' } },
  ],
  invalid: [
    {
      files: { 'a.schema.yaml': 'type: string\n' },
      findings: [{ pointer: '', line: 1, column: 1, message: /no "\$schema"/ }],
      fixed: { $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'string' },
    },
    {
      schema: { definitions: { a: true } },
      findings: [{ pointer: '' }],
      fixed: { definitions: { a: true }, $schema: 'http://json-schema.org/draft-07/schema#' },
    },
  ],
})
