import { describeRule } from '../../../test/describe-rule.ts'
import { resolvableReference } from './resolvable-reference.ts'

describeRule(resolvableReference, {
  valid: [
    { schema: { $ref: 'https://example.com/elsewhere.json' } },
    // Relative to where the document says that it is.
    {
      schema: {
        openapi: '3.2.0',
        $self: 'https://example.com/api',
        paths: { '/a': { $ref: 'a.yml' } },
        components: { schemas: { A: { $ref: 'b.yml' } } },
      },
    },
    { schema: { $ref: '#/$defs/Some%253Clorem', $defs: { 'Some%3Clorem': true } } },
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
    ...[
      ['#/$defs/x', '#/definitions/x', { definitions: { x: true } }],
      ['#/definitions/x', '#/$defs/x', { $defs: { x: true } }],
      ['#definitions/x', '#/definitions/x', { definitions: { x: true } }],
      ['#/definitions/pet', '#/definitions/PET', { definitions: { PET: true, dog: true } }],
      ['#/definitions/a/b', '#/definitions/a~1b', { definitions: { 'a/b': true } }],
      ['#/defs/a b', '#/$defs/a%20b', { $defs: { 'a b': true } }],
      ['definitions/x', '#/definitions/x', { definitions: { x: true } }],
      ['/definitions/x', '#/definitions/x', { definitions: { x: true } }],
    ].map(([$ref, meant, definitions]) => ({
      schema: { $ref, ...(definitions as object) },
      findings: [
        {
          pointer: '/$ref',
          message: new RegExp(`Did you mean "${String(meant).replaceAll('$', '\\$')}"\\?$`),
        },
      ] as const,
    })),
    {
      schema: {
        $schema: 'http://json-schema.org/draft-07/schema#',
        definitions: { 'Some%3Clorem': true },
        not: { $ref: '#/definitions/Some%3Clorem' },
      },
      findings: [
        {
          pointer: '/not/$ref',
          message:
            '"$ref" leads to "#/definitions/Some%3Clorem", which is read as "#/definitions/Some<lorem": in a reference, the percent sign of a name is written "%25". Did you mean "#/definitions/Some%253Clorem"?',
        },
      ],
    },
    {
      schema: {
        openapi: '3.1.0',
        paths: { '/a': { get: { responses: { default: { $ref: '#/components/response/Error' } } } } },
        components: {
          responses: { Error: { description: 'a' } },
          schemas: {
            Error: true,
            Pet: { items: { $ref: '#/components/schema/Pet' }, not: { $ref: '#/definitions/Pet' } },
          },
        },
      },
      findings: [
        {
          pointer: '/paths/~1a/get/responses/default/$ref',
          message: /mean "#\/components\/responses\/Error"/,
        },
        { pointer: '/components/schemas/Pet/items/$ref', message: /mean "#\/components\/schemas\/Pet"/ },
        { pointer: '/components/schemas/Pet/not/$ref', message: /mean "#\/components\/schemas\/Pet"/ },
      ],
    },
    {
      files: { 'a.json': { $ref: 'b.json#/definitions/X' }, 'b.json': { $defs: { X: true } } },
      findings: [{ pointer: '/$ref', message: /mean "b\.json#\/\$defs\/X"/ }],
    },
    {
      files: { 'a.json': { $ref: 'b.json#/$defs/X' }, 'b.json': { $defs: {} } },
      findings: [{ pointer: '/$ref', message: /no such location/ }],
    },
  ],
})
