import { defineRule } from '../../engine/rule.ts'
import { stringOf } from '../../schema/subschema.ts'

export const noRefSiblings = defineRule({
  id: 'no-ref-siblings',
  group: 'contradiction',
  severity: 'warning',
  presets: ['recommended'],
  dialects: ['draft-04', 'draft-06', 'draft-07', 'openapi-3.0'],
  documentation: {
    summary: 'Up to draft-07 and in OpenAPI 3.0, there is no constraint beside a `$ref`.',
    rationale:
      'Everything beside a `$ref` is ignored in these dialects. Validators that follow the specification skip the constraint, others check it: the same file has two meanings.',
    link: 'https://json-schema.org/draft-07/draft-handrews-json-schema-01#section-8.3',
    good: [
      { schema: draft07({ $ref: '#/definitions/name' }) },
      { schema: draft07({ allOf: [{ $ref: '#/definitions/name' }, { minLength: 1 }] }) },
      { schema: draft07({ $ref: '#/definitions/name', description: 'Its name.' }) },
    ],
    bad: [{ schema: draft07({ $ref: '#/definitions/name', minLength: 1 }) }],
  },
  keywords: ['$ref'],
  checkSchema(schema, { report }) {
    const reference = stringOf(schema, '$ref')
    if (reference === undefined) return
    const ignored = Object.keys(schema.keywords).filter((keyword) => {
      const role = schema.dialect.keywords.get(keyword)?.role
      return role === 'assertion' || role === 'applicator' || keyword === 'format'
    })
    if (ignored.length === 0) return
    const named = ignored.map((keyword) => `"${keyword}"`).join(', ')
    const verb = ignored.length === 1 ? 'is' : 'are'
    report({
      at: schema,
      path: [ignored[0] ?? '$ref'],
      mark: 'key',
      message: `${named} ${verb} beside "$ref", where ${schema.dialect.id} ignores everything.`,
      fix: {
        safe: false,
        title: 'Move "$ref" into "allOf"',
        edits: [
          { op: 'set', path: ['allOf'], value: [...listed(schema.keywords['allOf']), { $ref: reference }] },
          { op: 'remove', path: ['$ref'] },
        ],
      },
    })
  },
})

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function draft07(property: object): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    definitions: { name: { type: 'string' } },
    properties: { name: property },
  }
}
