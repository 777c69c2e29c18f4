import { isAsserted } from '../../analysis/structure/applies.ts'
import { defineRule } from '../../engine/rule.ts'
import { has } from '../../schema/subschema.ts'
import { declaredTypes } from '../../schema/types.ts'

const keywords = ['additionalProperties', 'unevaluatedProperties']
const branches = new Set(['allOf', 'anyOf', 'oneOf', 'then', 'else', 'dependentSchemas'])

export const explicitAdditionalProperties = defineRule({
  id: 'explicit-additional-properties',
  group: 'design',
  severity: 'info',
  presets: ['strict'],
  documentation: {
    summary: 'An object with properties says whether it may have others.',
    rationale:
      'By default, every other name is accepted, including a misspelled property. Nobody can tell whether that was meant or forgotten.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-10.3.2.3',
    good: [
      { schema: { type: 'object', properties: { a: {} }, additionalProperties: false } },
      { schema: { type: 'object', properties: { a: {} }, additionalProperties: true } },
    ],
    bad: [{ schema: { type: 'object', properties: { a: {} } } }],
  },
  keywords: ['properties'],
  checkSchema(schema, { report }) {
    // A branch is about an object that another schema closes or leaves open.
    if (schema.via !== undefined && branches.has(schema.via.keyword)) return
    if (!isAsserted(schema)) return
    if (!declaredTypes(schema)?.includes('object')) return
    if (keywords.some((keyword) => has(schema, keyword))) return
    report({
      at: schema,
      path: ['properties'],
      mark: 'key',
      message: '"properties" is without "additionalProperties": any other property is accepted implicitly.',
    })
  },
})
