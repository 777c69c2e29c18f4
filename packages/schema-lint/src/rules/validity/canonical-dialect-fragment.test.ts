import { describeRule } from '../../../test/describe-rule.ts'
import { canonicalDialectFragment } from './canonical-dialect-fragment.ts'

describeRule(canonicalDialectFragment, {
  valid: [
    { schema: { $schema: 'https://json-schema.org/draft-07/schema' } },
    { schema: { $schema: 'https://example.com/own#' } },
    { schema: { $schema: {} } },
  ],
  invalid: [
    {
      schema: { $schema: 'http://json-schema.org/draft-04/schema', type: 'string' },
      findings: [{ pointer: '/$schema', line: 2, column: 14 }],
      fixed: { $schema: 'http://json-schema.org/draft-04/schema#', type: 'string' },
    },
    {
      schema: { $schema: 'https://json-schema.org/draft/2019-09/schema#' },
      findings: [{ pointer: '/$schema' }],
      fixed: { $schema: 'https://json-schema.org/draft/2019-09/schema' },
    },
  ],
})
