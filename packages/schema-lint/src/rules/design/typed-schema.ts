import { isTyped, isTypedFromOutside } from '../../analysis/structure/typed.ts'
import { defineRule } from '../../engine/rule.ts'
import { has } from '../../schema/subschema.ts'

const propertyKeywords = new Set(['properties', 'items', 'prefixItems'])
const implying = [
  'properties',
  'required',
  'items',
  'pattern',
  'maxLength',
  'minimum',
  'maximum',
  'not',
  'if',
]

export const typedSchema = defineRule({
  id: 'typed-schema',
  group: 'design',
  severity: 'info',
  presets: ['strict'],
  documentation: {
    summary: 'A property or item declares its type.',
    rationale:
      'A schema without a type accepts every value. If that is intended, `true` says so; usually the type was forgotten.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-6.1.1',
    good: [
      { schema: { properties: { a: { type: 'string' }, b: { enum: [1, 2] }, c: true } } },
      { schema: { items: { $ref: '#/$defs/a' }, $defs: { a: { type: 'string' } } } },
    ],
    bad: [{ schema: { properties: { a: { description: 'A name.' } } } }],
  },
  checkSchema(schema, { report, resolve }) {
    if (schema.node.kind !== 'object' || !propertyKeywords.has(schema.via?.keyword ?? '')) return
    // The rule typed-keywords is about keywords of one type.
    if (implying.some((keyword) => has(schema, keyword))) return
    if (schema.parent && isPartial(schema.parent)) return
    if (isTyped(schema, resolve) || isTypedFromOutside(schema, resolve)) return
    report({ at: schema, message: 'The schema has no "type": it accepts every value.' })
  },
})

/** Whether a schema is a branch or condition, which may say less than the whole. */
function isPartial({ via }: NonNullable<Parameters<typeof isTyped>[0]['parent']>): boolean {
  return ['allOf', 'anyOf', 'oneOf', 'if', 'then', 'else', 'not', 'dependentSchemas'].includes(
    via?.keyword ?? '',
  )
}
