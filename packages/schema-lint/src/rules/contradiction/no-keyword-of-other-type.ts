import { isOfOldDraft } from '../../analysis/dialects/declared-dialect.ts'
import { keywordMismatch } from '../../analysis/dialects/keyword-mismatch.ts'
import { kindOfType, ownTypes } from '../../analysis/value-sets/kinds.ts'
import { effective } from '../../analysis/structure/effective-keywords.ts'
import { defineRule } from '../../engine/rule.ts'
import { meantLocation } from '../helpers/meant-location.ts'

export const noKeywordOfOtherType = defineRule({
  id: 'no-keyword-of-other-type',
  group: 'contradiction',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: 'A keyword applies to a type that the `type` beside it allows.',
    rationale:
      'A keyword has no effect on values of another type, so `minimum` beside `"type": "string"` never rejects anything. The intended check does not happen.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-7.6.1',
    good: [
      { schema: { type: 'string', maxLength: 5 } },
      { schema: { type: ['string', 'null'], maxLength: 5 } },
      { schema: { minimum: 0 } },
    ],
    bad: [
      { schema: { type: 'string', minimum: 0 } },
      { schema: { type: 'array', properties: { name: true } } },
    ],
  },
  keywords: ['type'],
  checkSchema(schema, { report }) {
    const types = ownTypes(schema)
    if (types === undefined) return
    const kinds = new Set<string>(types.map(kindOfType))
    for (const keyword of Object.keys(schema.keywords)) {
      const definition = schema.dialect.keywords.get(keyword)
      const wanted = definition?.type
      if (wanted === undefined || definition?.role === 'annotation' || kinds.has(wanted)) continue
      const value = effective(schema, keyword)
      // Generators write an empty list, which asks for nothing.
      if (value === undefined || isEmptyList(value)) continue
      // A value that is wrong too, such as "required": true, is reported by another rule.
      if (isOfOldDraft(schema) || keywordMismatch(schema, keyword) !== undefined) continue
      const named = types.map((type) => `"${type}"`).join(' or ')
      const message = `"${keyword}" applies to ${plurals[wanted]} only, but "type" is ${named}.`
      const advice = meantLocation(schema, keyword, wanted)
      report({
        at: schema,
        path: [keyword],
        mark: 'key',
        message: advice === undefined ? message : `${message} ${advice}`,
        related: [{ at: schema, path: ['type'], message: '"type" is here.' }],
      })
    }
  },
})

const plurals = { number: 'numbers', string: 'strings', array: 'arrays', object: 'objects' } as const

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}
