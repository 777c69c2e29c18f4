import { describeRule } from '../../../test/describe-rule.ts'
import { resolvableReference } from './resolvable-reference.ts'

describeRule(resolvableReference, {
  valid: [
    { schema: { $ref: 'https://example.com/elsewhere.json' } },
    { schema: { $ref: 5 } },
    // In draft-07, `$id` would not count beside `$ref`, but the dialect is not declared.
    { schema: { $id: 'https://example.com/a', $ref: 'b#/definitions/c', definitions: {} } },
    // Two that claim one identifier each mean themselves.
    {
      files: {
        'a.json': { $id: 'https://example.com/a', $ref: '#/$defs/A', $defs: { A: true } },
        'b.json': { $id: 'https://example.com/a', $ref: '#/$defs/B', $defs: { B: true } },
      },
    },
    { schema: { properties: { $ref: { type: 'string' } } } },
    { schema: { $ref: '#a', $defs: { A: { $anchor: 'a' } } } },
    { schema: { $ref: '#/$defs/a~1b%20c', $defs: { 'a/b c': true } } },
    { files: { 'a.json': { $ref: 'b.yaml#/$defs/X' }, 'b.yaml': '$defs: { X: true }' } },
    { schema: { $id: 'https://example.com/a', $ref: 'b', $defs: { B: { $id: 'b' } } } },
    { schema: { $schema: 'http://json-schema.org/draft-07/schema#', $dynamicRef: '#nothing' } },
  ],
  invalid: [
    {
      files: { 'a.yaml': 'properties:\n  name: { $ref: "#/$defs/Adress" }\n$defs:\n  Address: true\n' },
      findings: [
        {
          pointer: '/properties/name/$ref',
          line: 2,
          column: 17,
          message:
            '"$ref" leads to "#/$defs/Adress", but there is no such location. Did you mean "#/$defs/Address"?',
        },
      ],
    },
    {
      schema: { $ref: '#nme', $defs: { A: { $anchor: 'name' } } },
      findings: [{ pointer: '/$ref', message: /"#name"/ }],
    },
    {
      schema: { $ref: '#/title', title: 'A' },
      findings: [{ pointer: '/$ref', message: /which is "A", not a schema/ }],
    },
    { schema: { $ref: '#/$defs/__proto__', $defs: {} }, findings: [{ pointer: '/$ref' }] },
    {
      schema: { $id: 'urn:example:a', $ref: 'b.json' },
      findings: [{ pointer: '/$ref', message: /cannot be resolved against urn:example:a/ }],
    },
    {
      schema: { $defs: { A: true, B: { $id: 'https://example.com/b', $ref: '#/$defs/A' } } },
      findings: [
        { pointer: '/$defs/B/$ref', message: /no such location in https:\/\/example\.com\/b, the resource/ },
      ],
    },
    {
      files: { 'a.json': { $ref: 'b.json#/$defs/X' }, 'b.json': { $defs: {} } },
      findings: [{ pointer: '/$ref', message: /no such location/ }],
    },
  ],
})
