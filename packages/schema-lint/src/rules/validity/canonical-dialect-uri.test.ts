import { describeRule } from '../../../test/describe-rule.ts'
import { canonicalDialectUri } from './canonical-dialect-uri.ts'

describeRule(canonicalDialectUri, {
  valid: [
    { schema: { $schema: 'https://example.com/own' } },
    { schema: { $schema: {} } },
    { schema: { $schema: 'http://json-schema.org/draft-07/schema' } },
  ],
  invalid: [
    {
      schema: { $schema: 'https://json-schema.org/draft-04/schema', type: 'string' },
      findings: [{ pointer: '/$schema', message: /"http:\/\/json-schema\.org\/draft-04\/schema#"/ }],
      fixed: { $schema: 'http://json-schema.org/draft-04/schema#', type: 'string' },
    },
    {
      schema: { $schema: 'http://json-schema.org/draft/2019-09/schema#' },
      findings: [{ pointer: '/$schema', line: 2, column: 14 }],
      fixed: { $schema: 'https://json-schema.org/draft/2019-09/schema' },
    },
  ],
})
