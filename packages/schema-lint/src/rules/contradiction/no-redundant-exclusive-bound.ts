import { effectiveNumber } from '../../analysis/structure/effective-keywords.ts'
import { hasExclusiveFlags } from '../../analysis/value-sets/own-range.ts'
import { defineRule } from '../../engine/rule.ts'

export const noRedundantExclusiveBound = defineRule({
  id: 'no-redundant-exclusive-bound',
  group: 'contradiction',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: 'A number has one lower and one upper bound, inclusive or exclusive.',
    rationale:
      'Of `minimum` and `exclusiveMinimum`, only the stricter has an effect. A later change to the other one does nothing, and nobody notices.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-6.2.5',
    good: [{ schema: { exclusiveMinimum: 0, maximum: 10 } }],
    bad: [{ schema: { minimum: 0, exclusiveMinimum: 0 } }, { schema: { maximum: 5, exclusiveMaximum: 10 } }],
  },
  keywords: ['exclusiveMinimum', 'exclusiveMaximum'],
  checkSchema(schema, { report }) {
    if (hasExclusiveFlags(schema)) return
    const check = (inclusive: string, exclusive: string, sign: 1 | -1): void => {
      const bound = effectiveNumber(schema, inclusive)
      const open = effectiveNumber(schema, exclusive)
      if (bound === undefined || open === undefined) return
      const [idle, ruling] = open * sign >= bound * sign ? [inclusive, exclusive] : [exclusive, inclusive]
      report({
        at: schema,
        path: [idle],
        message: `"${idle}" has no effect beside "${ruling}", which is stricter.`,
        fix: { safe: true, title: `Remove "${idle}"`, edits: [{ op: 'remove', path: [idle] }] },
      })
    }
    check('minimum', 'exclusiveMinimum', 1)
    check('maximum', 'exclusiveMaximum', -1)
  },
})
