import { defineRule } from '../../engine/rule.ts'
import { numberOf } from '../../schema/subschema.ts'

const pairs = [
  ['minimum', 'maximum'],
  ['minLength', 'maxLength'],
  ['minItems', 'maxItems'],
  ['minProperties', 'maxProperties'],
  ['minContains', 'maxContains'],
] as const

export const noContradictoryBounds = defineRule({
  id: 'no-contradictory-bounds',
  group: 'contradiction',
  severity: 'error',
  presets: ['recommended'],
  documentation: {
    summary: 'A lower bound is not above its upper bound.',
    rationale:
      'No value lies between a lower bound and a smaller upper bound: the schema accepts nothing of that type, and validators say so only when the first value is refused.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-6.2',
    good: [
      { schema: { type: 'integer', minimum: 1, maximum: 1 } },
      { schema: { minLength: 2, maxLength: 3 } },
    ],
    bad: [
      { schema: { type: 'integer', minimum: 10, maximum: 1 } },
      { schema: { minLength: 3, maxLength: 2 } },
    ],
  },
  keywords: pairs.map(([lower]) => lower),
  checkSchema(schema, { report }) {
    for (const [lower, upper] of pairs) {
      const least = numberOf(schema, lower)
      const most = numberOf(schema, upper)
      if (least === undefined || most === undefined || least <= most) continue
      report({
        at: schema,
        path: [lower],
        message: `"${lower}" is ${least}, but "${upper}" is ${most}: no value is both.`,
        related: [{ at: schema, path: [upper], message: `"${upper}" stands here.` }],
      })
    }
  },
})
