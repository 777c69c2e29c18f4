import { describeRule } from '../../../test/describe-rule.ts'
import { noMisplacedKeyword } from './no-misplaced-keyword.ts'

const draft04 = 'http://json-schema.org/draft-04/schema#'
const text = { type: 'string' }

describeRule(noMisplacedKeyword, {
  valid: [
    // Properties that are called like keywords.
    { schema: { properties: { a: text, additionalProperties: { type: 'boolean' }, deprecated: {} } } },
    { schema: { properties: { a: text, deprecated: true }, required: ['deprecated'] } },
    { schema: { properties: { a: true, deprecated: true } } },
    { schema: { properties: { additionalProperties: false } } },
    { schema: { properties: { a: text, additionalProperties: false }, additionalProperties: false } },
    { schema: { properties: { a: text, definitions: { type: 'object' }, patternProperties: {} } } },
    { schema: { properties: { geometry: {}, properties: { type: 'object', properties: { a: text } } } } },
    // A schema of schemas.
    { schema: { properties: { $ref: text, definitions: { type: 'object' }, readOnly: true } } },
    // Valid-schema reports it.
    { schema: { $schema: draft04, properties: { a: text, additionalProperties: false } } },
    { schema: { properties: { a: text, required: ['a'] } } },
    // Definitions, and what nobody can know.
    { schema: { a: text, b: text } },
    { schema: { type: 'object', a: text, additionalProperties: text } },
    { schema: { type: 'object', a: text, owner: 'me' } },
    { schema: { $defs: { group: { a: text, b: text } } } },
    { schema: { properties: { a: { $ref: '#/b' } }, required: ['b'], b: text } },
    { schema: { properties: { a: { b: text, minLength: 2 } } } },
    { schema: { properties: { a: { type: 'string', b: text } } } },
    { schema: { properties: { b: {} }, required: ['b'], b: text } },
    { schema: { required: ['b', 'c'], b: 'text', c: { of: 'mine' } } },
    {
      files: {
        'api.yaml': `openapi: 3.0.3
components:
  parameters:
    P: { name: p, in: query, required: true, deprecated: true, description: P., example: a, schema: { type: string } }
  responses:
    R: { description: R., content: { a/b: { schema: { type: string }, example: a } } }
`,
      },
    },
  ],
  invalid: [
    // https://github.com/SchemaStore/schemastore/pull/3316
    {
      files: { 'a.yaml': 'properties:\n  a: { type: string }\n  additionalProperties: false\n' },
      findings: [{ pointer: '/properties/additionalProperties', line: 3, column: 3 }],
      fixed: { properties: { a: text }, additionalProperties: false },
    },
    {
      schema: { properties: { a: text, patternProperties: { '^x-': text } } },
      findings: [
        { pointer: '/properties/patternProperties', message: /belongs beside "properties", not in it\.$/ },
      ],
      fixed: { properties: { a: text }, patternProperties: { '^x-': text } },
    },
    {
      schema: { patternProperties: { '^x-': text, additionalProperties: false } },
      findings: [{ pointer: '/patternProperties/additionalProperties', message: /is a pattern of names\./ }],
      fixed: { patternProperties: { '^x-': text }, additionalProperties: false },
    },
    {
      schema: {
        $defs: { person: { type: 'object', title: 'Person', name: text, age: { type: 'integer' } } },
      },
      findings: [{ pointer: '/$defs/person/name' }, { pointer: '/$defs/person/age' }],
    },
    {
      schema: { properties: { a: { $ref: '#/properties/$defs/b' }, $defs: { b: text } } },
      findings: [{ pointer: '/properties/$defs' }],
    },
    {
      schema: { properties: { properties: { a: text } } },
      findings: [{ pointer: '/properties/properties', message: /directly into the outer one\.$/ }],
    },
    {
      schema: { properties: { a: text }, b: text, required: ['a', 'b'] },
      findings: [{ pointer: '/b', message: /"required" names it: it belongs in "properties"\.$/ }],
      fixed: { properties: { a: text, b: text }, required: ['a', 'b'] },
    },
    // https://github.com/pboettch/json-schema-validator/issues/61
    {
      schema: { items: { properties: { test: { N1: { type: 'string', minLength: 100 } } } } },
      findings: [{ pointer: '/items/properties/test/N1', message: /If it is the name of a property/ }],
    },
    {
      schema: { properties: { geometry: {}, properties: { type: 'object', a: text, b: text } } },
      findings: [{ pointer: '/properties/properties/a' }, { pointer: '/properties/properties/b' }],
    },
    {
      schema: { properties: { a: { schema: text } } },
      findings: [
        { pointer: '/properties/a/schema', message: /belongs directly into the schema around it\.$/ },
      ],
    },
    {
      files: {
        'api.yaml': `openapi: 3.0.3
components:
  parameters:
    P: { name: p, in: query, type: string, format: date }
    Q: { name: q, in: query, schema: { type: string }, nullable: true }
  requestBodies:
    B: { content: { a/b: { schema: { type: object }, required: true, properties: {} } } }
`,
      },
      findings: [
        { pointer: '/components/parameters/P/type', message: /belongs in "schema", not beside it\.$/ },
        { pointer: '/components/parameters/Q/nullable' },
        { pointer: '/components/requestBodies/B/content/a~1b/required', message: /beside "content"/ },
        { pointer: '/components/requestBodies/B/content/a~1b/properties' },
      ],
    },
  ],
})
