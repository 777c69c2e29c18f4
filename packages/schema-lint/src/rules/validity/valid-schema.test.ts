import { describeRule } from '../../../test/describe-rule.ts'
import { validSchema } from './valid-schema.ts'

const draft04 = 'http://json-schema.org/draft-04/schema#'
const draft07 = 'http://json-schema.org/draft-07/schema#'
const modern = 'https://json-schema.org/draft/2020-12/schema'

describeRule(validSchema, {
  valid: [
    { schema: { properties: { type: { const: 5 }, minLength: true } } },
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
    {
      files: {
        'meta.json': { $id: 'https://example.com/meta', properties: { owner: { type: 'string' } } },
        'a.json': { $schema: 'https://example.com/meta', owner: 5 },
      },
      findings: [{ pointer: '/owner', message: /must be string/ }],
    },
  ],
})
