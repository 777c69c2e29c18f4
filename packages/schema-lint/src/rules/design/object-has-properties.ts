import { defineRule } from '../../engine/rule.ts'
import { declaredTypes } from '../../schema/types.ts'

const silent = new Set([
  'type',
  'title',
  'description',
  '$comment',
  'default',
  'example',
  'examples',
  'nullable',
  '$schema',
  '$id',
  'id',
  '$anchor',
  'deprecated',
  'readOnly',
  'writeOnly',
  'markdownDescription',
])
const branches = new Set(['allOf', 'anyOf', 'oneOf', 'if', 'then', 'else', 'not', 'dependentSchemas'])

export const objectHasProperties = defineRule({
  id: 'object-has-properties',
  group: 'design',
  severity: 'info',
  presets: ['strict'],
  documentation: {
    summary: 'An object says something about its properties.',
    rationale:
      'A bare object accepts everything in braces. `additionalProperties` says that this is intended, and which type the values have.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-10.3.2',
    good: [
      { schema: { type: 'object', additionalProperties: true } },
      { schema: { type: 'object', properties: { id: {} } } },
    ],
    bad: [{ schema: { properties: { options: { type: 'object', description: 'Options.' } } } }],
  },
  keywords: ['type'],
  checkSchema(schema, { report }) {
    const [type, ...others] = declaredTypes(schema)?.filter((name) => name !== 'null') ?? []
    if (type !== 'object' || others.length > 0) return
    if (schema.via !== undefined && branches.has(schema.via.keyword)) return
    if (!Object.keys(schema.keywords).every((keyword) => silent.has(keyword) || keyword.startsWith('x-')))
      return
    report({
      at: schema,
      path: ['type'],
      message: '"type" is object, but nothing says which "properties" it has.',
    })
  },
})
