import { describeRule } from '../../../test/describe-rule.ts'
import { validSchema } from './valid-schema.ts'

const draft04 = 'http://json-schema.org/draft-04/schema#'
const draft07 = 'http://json-schema.org/draft-07/schema#'
const modern = 'https://json-schema.org/draft/2020-12/schema'

describeRule(validSchema, {
  valid: [
    { schema: { properties: { type: { const: 5 }, minLength: true } } },
    // Drafts before draft-04 have it so.
    { schema: { $schema: 'http://json-schema.org/draft-03/schema#', properties: { a: { required: true } } } },
    // The dialect of these is unknown.
    { schema: { minimum: 1, exclusiveMinimum: true } },
    { schema: { items: [{}, {}] } },
    { schema: { $schema: draft04, minimum: 1, exclusiveMinimum: true, additionalItems: false } },
    { schema: { $schema: draft07, items: [true], dependencies: { a: [], b: {} } } },
    {
      files: {
        'api.yaml': 'openapi: 3.0.3\ncomponents:\n  schemas:\n    A: { type: string, nullable: true }\n',
      },
    },
  ],
  invalid: [
    { schema: [], findings: [{ pointer: '', message: 'A schema is an object, true or false, not a list.' }] },
    { schema: null, findings: [{ pointer: '' }] },
    {
      schema: { $schema: modern, items: [{}] },
      findings: [{ pointer: '/items', message: /"prefixItems" since 2020-12, not a list/ }],
    },
    { schema: { $schema: draft07, exclusiveMinimum: true }, findings: [{ pointer: '/exclusiveMinimum' }] },
    { schema: { $schema: draft04, not: true }, findings: [{ pointer: '/not' }] },
    {
      schema: { type: {}, required: 5, properties: [], enum: {}, allOf: [], not: [] },
      findings: [
        { pointer: '/type' },
        { pointer: '/required' },
        { pointer: '/properties' },
        { pointer: '/enum' },
        { pointer: '/allOf' },
        { pointer: '/not' },
      ],
    },
    {
      files: { 'a.yaml': 'properties:\n  name:\n    type: [string, text]\n    minLength: -1\n' },
      findings: [
        { pointer: '/properties/name/type/1', line: 3, column: 20, message: /not "text"/ },
        { pointer: '/properties/name/minLength', line: 4 },
      ],
    },
    {
      files: {
        'api.yaml':
          'openapi: 3.0.3\ncomponents:\n  schemas:\n    A: { type: [string] }\n    B: { type: "null" }\n',
      },
      findings: [{ pointer: '/components/schemas/A/type' }, { pointer: '/components/schemas/B/type' }],
    },
    // Keywords in the wrong place: https://github.com/ajv-validator/ajv-cli/issues/219
    {
      schema: { properties: { a: {}, required: ['a'], type: 'object' } },
      findings: [
        { pointer: '/properties/required', message: /"required" belongs beside "properties", not in it\.$/ },
        { pointer: '/properties/type', message: /"type" belongs beside "properties", not in it\.$/ },
      ],
      fixed: { properties: { a: {} }, required: ['a'], type: 'object' },
    },
    {
      schema: { properties: { type: 'string', title: 'string', default: 5 } },
      findings: [
        { pointer: '/properties/type', message: /, not "string"\.$/ },
        { pointer: '/properties/title', message: /, not "string"\.$/ },
        { pointer: '/properties/default', message: /, not 5\.$/ },
      ],
    },
    {
      files: { 'a.yaml': 'properties:\n  name:\n  type: string\n  description: Of a person.\n' },
      findings: [
        { pointer: '/properties/name', message: /not null\. Indent its keywords further than its name\.$/ },
        { pointer: '/properties/type', message: /not "string"\.$/ },
        { pointer: '/properties/description', message: /not "Of a person\."\.$/ },
      ],
    },
    {
      schema: { required: ['b'], $defs: { required: ['a'], a: 'string' } },
      findings: [
        { pointer: '/$defs/required', message: /belongs beside "\$defs"/ },
        { pointer: '/$defs/a', message: /not "string"\.$/ },
      ],
    },
    {
      schema: {
        properties: { a: { required: true }, b: { items: { required: false } }, c: { required: false } },
      },
      findings: [
        {
          pointer: '/properties/a/required',
          message: /write "a" into a "required" list beside "properties"\.$/,
        },
        { pointer: '/properties/b/items/required', message: /not false\.$/ },
        { pointer: '/properties/c/required', message: /optional unless/ },
      ],
    },
    {
      files: {
        'api.yaml': `openapi: 3.0.3
components:
  parameters:
    P: { name: p, in: query, schema: { required: true } }
  requestBodies:
    B: { content: { a/b: { schema: { required: true } } } }
  responses:
    R: { content: { a/b: { schema: { required: true } } } }
`,
      },
      findings: [
        { pointer: '/components/parameters/P/schema/required', message: /beside "schema"/ },
        { pointer: '/components/requestBodies/B/content/a~1b/schema/required', message: /beside "content"/ },
        { pointer: '/components/responses/R/content/a~1b/schema/required', message: /not true\.$/ },
      ],
    },
    {
      files: {
        'meta.json': { $id: 'https://example.com/meta', properties: { owner: { type: 'string' } } },
        'a.json': { $schema: 'https://example.com/meta', owner: 5 },
      },
      findings: [{ pointer: '/owner', message: /must be string/ }],
    },
  ],
})
