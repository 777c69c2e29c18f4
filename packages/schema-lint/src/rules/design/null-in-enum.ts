import { defineRule } from '../../engine/rule.ts'
import { listOf, valueOf } from '../../schema/subschema.ts'
import { declaredTypes } from '../../schema/types.ts'

export const nullInEnum = defineRule({
  id: 'null-in-enum',
  group: 'design',
  severity: 'warning',
  presets: ['recommended', 'openapi'],
  documentation: {
    summary: 'An enumeration that may be `null` lists `null`.',
    rationale:
      'An `enum` lists all values. A `type` with `"null"`, or `nullable`, beside an enumeration without `null` promises a value that is rejected.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-6.1.2',
    good: [{ schema: { type: ['string', 'null'], enum: ['a', 'b', null] } }],
    bad: [
      { schema: { type: ['string', 'null'], enum: ['a', 'b'] } },
      {
        schema: {
          openapi: '3.0.3',
          components: { schemas: { A: { type: 'string', nullable: true, enum: ['a', 'b'] } } },
        },
      },
    ],
  },
  keywords: ['enum'],
  checkSchema(schema, { report }) {
    const values = listOf(schema, 'enum')
    if (values === undefined || values.length === 0 || values.includes(null)) return
    const nullable = schema.dialect.id === 'openapi-3.0' && valueOf(schema, 'nullable') === true
    const types = declaredTypes(schema) ?? []
    const promises = nullable ? 'nullable' : types.includes('null') && types.length > 1 ? 'type' : undefined
    if (promises === undefined) return
    report({
      at: schema,
      path: ['enum'],
      message: `"enum" does not list null, which "${promises}" promises: null is rejected.`,
      related: [{ at: schema, path: [promises], message: `"${promises}" is here.` }],
      fix: {
        safe: false,
        title: 'Add null to the enumeration',
        edits: [{ op: 'set', path: ['enum'], value: [...values, null] }],
      },
    })
  },
})
