import { describeRule } from '../../../test/describe-rule.ts'
import { uniqueIdentifiers } from './unique-identifiers.ts'

describeRule(uniqueIdentifiers, {
  valid: [
    // A copy says the same.
    { files: { 'a.json': { $id: 'https://example.com/a' }, 'copy.json': { $id: 'https://example.com/a' } } },
    { schema: { $defs: { A: { $id: 'a/' }, B: { $id: 'b/', $defs: { A: { $id: 'a/' } } } } } },
    { schema: { $id: 5, properties: { $id: { const: 1 } } } },
    { schema: { examples: [{ $id: 'x' }, { $id: 'x', a: 1 }] } },
  ],
  invalid: [
    {
      files: { 'a.yaml': '$defs:\n  A: { $id: "a" }\n  B: { $id: "./a", type: string }\n' },
      findings: [{ pointer: '/$defs/B/$id', line: 3, column: 13 }],
    },
    {
      files: {
        'a.json': {
          $schema: 'http://json-schema.org/draft-04/schema#',
          id: 'https://example.com/a',
          type: 'null',
        },
        'b.json': { $id: 'https://example.com/a#' },
      },
      findings: [{ pointer: '/$id', message: /"\$id" is "https:\/\/example\.com\/a#"/ }],
    },
  ],
})
