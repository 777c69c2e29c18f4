import { showValue } from '../../analysis/texts/show-value.ts'
import { defineRule } from '../../engine/rule.ts'
import { isRecord, listOf, type Subschema } from '../../schema/subschema.ts'

export const noDuplicateEnumValue = defineRule({
  id: 'no-duplicate-enum-value',
  group: 'validity',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: 'An `enum` lists each value once.',
    rationale:
      'The second one does nothing, and was likely meant to be another. Draft-04 and draft-06 do not allow it, and code generators make two constants with one name.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-6.1.2',
    good: [{ schema: { enum: [1, '1', true] } }],
    bad: [
      { schema: { enum: ['a', 'b', 'a'] } },
      {
        schema: {
          enum: [
            { a: 1, b: 2 },
            { b: 2, a: 1 },
          ],
        },
      },
    ],
  },
  keywords: ['enum'],
  checkSchema(schema, { report }) {
    const values = listOf(schema, 'enum') ?? []
    const seen = new Set<string>()
    for (const [index, value] of values.entries()) {
      const text = canonical(value)
      if (seen.has(text)) {
        report({
          at: schema,
          path: ['enum', index],
          message: `"enum" lists ${showValue(value)} a second time.`,
          fix: {
            safe: !hasParallelList(schema, values.length),
            title: 'Remove it',
            edits: [{ op: 'remove', path: ['enum', index] }],
          },
        })
      }
      seen.add(text)
    }
  },
})

/** The same text for equal values. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    isRecord(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  )
}

/** Whether another keyword names or describes the values one by one. */
function hasParallelList({ keywords }: Subschema, length: number): boolean {
  return Object.entries(keywords).some(
    ([name, value]) => name !== 'enum' && Array.isArray(value) && value.length === length,
  )
}
