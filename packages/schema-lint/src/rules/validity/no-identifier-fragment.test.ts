import { describeRule } from '../../../test/describe-rule.ts'
import { noIdentifierFragment } from './no-identifier-fragment.ts'

const $schema = 'https://json-schema.org/draft/2019-09/schema'

describeRule(noIdentifierFragment, {
  valid: [
    { schema: { $schema, $id: 'https://example.com/a#' } },
    { schema: { $schema: 'http://json-schema.org/draft-07/schema#', $id: '#a' } },
    { schema: { $id: '#a' } },
    { schema: { $schema, $id: 5, properties: { $id: { const: '#a' } } } },
  ],
  invalid: [
    {
      schema: { $schema, $defs: { A: { $id: 'a#b' } } },
      findings: [{ pointer: '/$defs/A/$id', line: 5, column: 14, message: /^"\$id" is "a#b"/ }],
    },
  ],
})
