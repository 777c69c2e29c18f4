import { isDeepStrictEqual } from 'node:util'
import { commonText } from '../../analysis/patterns/common-text.ts'
import { patternsOf } from '../../analysis/patterns/patterns-of.ts'
import { shorten } from '../../analysis/texts/shorten.ts'
import { Steps } from '../../budget/steps.ts'
import { defineRule } from '../../engine/rule.ts'
import { isRecord, recordOf } from '../../schema/subschema.ts'

/** Steps for all pairs of patterns of a schema. */
const maxSteps = 300_000

export const noOverlappingPatternProperties = defineRule({
  id: 'no-overlapping-pattern-properties',
  group: 'safety',
  severity: 'warning',
  presets: ['strict'],
  documentation: {
    summary: 'No property name matches two patterns of "patternProperties" that say different things.',
    rationale:
      'All patterns that match a name apply, not just the first. A name that matches two of them must satisfy both schemas, which is rarely intended, and code generators pick one.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-10.3.2.2',
    good: [
      { schema: { patternProperties: { '^a': { type: 'string' }, '^b': { type: 'number' } } } },
      { schema: { patternProperties: { '^a': { type: 'string' }, b$: { type: 'string' } } } },
    ],
    bad: [{ schema: { patternProperties: { '^a': { type: 'string' }, b$: { type: 'number' } } } }],
  },
  keywords: ['patternProperties'],
  checkSchema(schema, { report }) {
    const values = recordOf(schema, 'patternProperties') ?? {}
    const patterns = patternsOf(schema).filter(
      ({ keyword, pattern }) => keyword === 'patternProperties' && constrains(values[pattern.text]),
    )
    const steps = new Steps(maxSteps)
    for (const [index, { pattern, path, mark }] of patterns.entries()) {
      for (const { pattern: earlier } of patterns.slice(0, index)) {
        // Once they are used up, the first pair that was left out stands for the others.
        if (steps.areUsedUp) return
        if (isDeepStrictEqual(values[pattern.text], values[earlier.text])) continue
        const name = commonText(earlier, pattern, steps)
        if (name === undefined) continue
        report({
          at: schema,
          path,
          mark,
          message: `The name "${shorten(name)}" matches this pattern of "patternProperties" and also \`${shorten(earlier.text)}\`.`,
        })
      }
    }
  },
})

function constrains(schema: unknown): boolean {
  return schema === false || (isRecord(schema) && Object.keys(schema).length > 0)
}
