import { decidesByEvaluating } from '../../analysis/structure/observed.ts'
import { heldDirectly } from '../../analysis/structure/effective-keywords.ts'
import { defineRule } from '../../engine/rule.ts'

export const noDoubleNegation = defineRule({
  id: 'no-double-negation',
  group: 'contradiction',
  severity: 'info',
  presets: ['strict'],
  documentation: {
    summary: 'A `not` is not negated again.',
    rationale:
      '`not` within `not` means the same as the inner schema, but hides its annotations and makes every error read "must not be valid".',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-7.7.1.2',
    good: [
      { schema: { not: { type: 'string' } } },
      { schema: { not: { type: 'string', not: { const: 'a' } } } },
      { schema: { not: { not: { properties: { a: {} } } }, unevaluatedProperties: false } },
    ],
    bad: [{ schema: { not: { not: { type: 'string' } } } }],
  },
  checkLinked(documents, { report, resolve }) {
    for (const schema of documents.flatMap(({ subschemas }) => subschemas)) {
      const outer = heldDirectly(schema, 'not')
      if (outer === undefined || Object.keys(outer.keywords).join() !== 'not') continue
      // What is negated evaluates nothing: the inner schema by itself would.
      if (decidesByEvaluating(schema, [outer], documents, resolve)) continue
      report({
        at: schema,
        path: ['not'],
        message: '"not" negates a "not": the inner schema says the same directly.',
      })
    }
  },
})
