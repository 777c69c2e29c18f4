import { applies } from '../../analysis/structure/applies.ts'
import { defineRule } from '../../engine/rule.ts'
import { declaredTypes } from '../../schema/types.ts'
import { type Subschema, valueOf } from '../../schema/subschema.ts'

export const noUniqueItemsOnObjects = defineRule({
  id: 'no-unique-items-on-objects',
  group: 'safety',
  severity: 'info',
  presets: ['strict'],
  documentation: {
    summary: '"uniqueItems" is not used for objects or arrays.',
    rationale:
      'They are compared as a whole, each with every other: two entries with the same identifier but different notes count as different, and the time grows with the square of their number times their size. A map by identifier says what is meant.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-6.4.3',
    good: [
      { schema: { uniqueItems: true, items: { type: 'string' } } },
      { schema: { additionalProperties: { type: 'object' } } },
    ],
    bad: [
      { schema: { uniqueItems: true, items: { type: 'object', properties: { id: { type: 'string' } } } } },
    ],
  },
  keywords: ['uniqueItems'],
  checkSchema(schema, { report, resolve }) {
    if (valueOf(schema, 'uniqueItems') !== true) return
    const items = schema.document.childrenOf(schema).find(({ via }) => via?.keyword === 'items')
    if (items === undefined || !applies(items, isComposite, resolve)) return
    const message = '"uniqueItems" compares objects or arrays whole, not by what identifies them.'
    report({ at: schema, path: ['uniqueItems'], message })
  },
})

function isComposite(schema: Subschema): boolean {
  const types = declaredTypes(schema)
  return (
    types !== undefined && types.length > 0 && types.every((type) => type === 'object' || type === 'array')
  )
}
