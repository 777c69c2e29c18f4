import { describeRule } from '../../../test/describe-rule.ts'
import { noPlaceholderIdentifier } from './no-placeholder-identifier.ts'

describeRule(noPlaceholderIdentifier, {
  valid: [
    { schema: { $id: 'https://goodexample.com/order', $ref: 'https://example.com/other' } },
    { schema: { $schema: 'https://json-schema.org/draft/2020-12/schema', id: 'https://example.com/' } },
    { schema: { $id: 'example.com/order' } },
  ],
  invalid: [
    {
      files: { 'a.schema.json': '{\n  "$defs": { "a": { "$id": "https://api.example.org/a" } }\n}' },
      findings: [{ pointer: '/$defs/a/$id', line: 2, column: 28, message: /a placeholder/ }],
    },
    { schema: { $id: 'https://schemas.test/a' }, findings: [{ pointer: '/$id' }] },
  ],
})
