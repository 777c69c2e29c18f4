import { canonicalText } from '../../analysis/texts/canonical-text.ts'
import { defineRule } from '../../engine/rule.ts'
import { listOf } from '../../schema/subschema.ts'

export const noDuplicateExample = defineRule({
  id: 'no-duplicate-example',
  group: 'design',
  severity: 'info',
  presets: ['recommended'],
  documentation: {
    summary: 'A schema has no duplicate examples.',
    rationale:
      'The second one shows nothing new. Usually it was copied to be changed, but the change was forgotten.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-9.5',
    good: [{ schema: { examples: [{ a: 1 }, { a: 2 }] } }],
    bad: [
      {
        schema: {
          examples: [
            { a: 1, b: 2 },
            { b: 2, a: 1 },
          ],
        },
      },
    ],
  },
  keywords: ['examples'],
  checkSchema(schema, { report }) {
    const first = new Map<string, number>()
    for (const [index, example] of (listOf(schema, 'examples') ?? []).entries()) {
      const key = canonicalText(example)
      const other = first.get(key)
      if (other === undefined) {
        first.set(key, index)
        continue
      }
      report({
        at: schema,
        path: ['examples', index],
        message: `"examples" lists this value a second time.`,
        related: [{ at: schema, path: ['examples', other], message: 'It is here first.' }],
        fix: { safe: false, title: 'Remove it', edits: [{ op: 'remove', path: ['examples', index] }] },
      })
    }
  },
})
