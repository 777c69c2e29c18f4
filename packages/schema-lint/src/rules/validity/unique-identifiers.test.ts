import { describeRule } from '../../../test/describe-rule.ts'
import { uniqueIdentifiers } from './unique-identifiers.ts'

describeRule(uniqueIdentifiers, {
  valid: [
    // A copy says the same.
    { files: { 'a.json': { $id: 'https://example.com/a' }, 'copy.json': { $id: 'https://example.com/a' } } },
    { schema: { $defs: { A: { $id: 'a/' }, B: { $id: 'b/', $defs: { A: { $id: 'a/' } } } } } },
    // A bundled copy without the dialect and with examples does not differ either.
    {
      files: {
        'name.json': {
          $schema: 'http://json-schema.org/draft-07/schema#',
          $id: 'https://example.com/name',
          properties: { first: { type: 'string' }, last: { type: 'string' } },
        },
        'bundle.json': {
          $schema: 'http://json-schema.org/draft-07/schema#',
          definitions: {
            name: {
              examples: [{ first: 'Ada' }],
              $id: 'https://example.com/name',
              properties: { last: { type: 'string', title: 'Last name' }, first: { type: 'string' } },
            },
          },
        },
      },
    },
    {
      files: {
        'name.json': { $id: 'https://example.com/name', properties: { first: { $ref: 'text' } } },
        'bundle.json': {
          $id: 'https://example.com/name',
          properties: { first: { $ref: 'text' } },
          $defs: { text: { $id: 'text', type: 'string' } },
        },
      },
    },
    { schema: { $id: 5, properties: { $id: { const: 1 } } } },
    { schema: { examples: [{ $id: 'x' }, { $id: 'x', a: 1 }] } },
  ],
  invalid: [
    {
      files: {
        'name.json': { $id: 'https://example.com/name', properties: { examples: { type: 'string' } } },
        'bundle.json': { $defs: { name: { $id: 'https://example.com/name', properties: { examples: {} } } } },
      },
      findings: [{ pointer: '/$defs/name/$id' }],
    },
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
