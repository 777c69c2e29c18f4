import { heldBy } from '../../analysis/structure/effective-keywords.ts'
import { clashOf } from '../../analysis/value-sets/clash.ts'
import { isEmpty } from '../../analysis/value-sets/emptiness.ts'
import { reasonAround } from '../../analysis/value-sets/reason.ts'
import { intersect } from '../../analysis/value-sets/value-set.ts'
import { valueSetOf, valueSetWithout } from '../../analysis/value-sets/value-set-of.ts'
import { defineRule } from '../../engine/rule.ts'
import { isForbiddenByClosed } from '../helpers/closed-branches.ts'
import { noneOf, tellReason } from '../helpers/tell-reason.ts'

export const noImpossibleAllOf = defineRule({
  id: 'no-impossible-all-of',
  group: 'contradiction',
  severity: 'error',
  presets: ['recommended'],
  documentation: {
    summary: 'Some value satisfies all branches of an `allOf` and the keywords beside it.',
    rationale:
      'Branches that exclude each other, such as a string and a number, make the schema accept nothing. Where a choice was meant, the keyword is `anyOf`.',
    link: 'https://json-schema.org/understanding-json-schema/reference/combining#allOf',
    good: [{ schema: { allOf: [{ type: 'integer' }, { type: 'number', minimum: 1 }] } }],
    bad: [
      { schema: { allOf: [{ type: 'string' }, { type: 'number' }] } },
      { schema: { type: 'string', minLength: 3, allOf: [{ maxLength: 2 }] } },
      { schema: { allOf: [{ enum: ['a', 'b'] }, { const: 'c' }] } },
    ],
  },
  keywords: ['allOf'],
  checkSchema(schema, { report, resolve }) {
    let before = valueSetWithout(schema, resolve, ['allOf'])
    for (const branch of heldBy(schema, 'allOf')) {
      const set = valueSetOf(branch, resolve)
      // What accepts nothing by itself is reported there.
      if (isEmpty(set)) continue
      const clash = clashOf(before, set)
      before = intersect(before, set)
      if (clash === undefined) continue
      // Another rule reports closed branches.
      if (isForbiddenByClosed(before, schema, resolve)) return
      const reason = reasonAround(branch, [schema], clash.kinds, resolve)
      const { text, related } = tellReason(reason, 'this branch rejects what the rest of the schema accepts')
      report({
        at: branch,
        message: `"allOf" accepts ${clash.complete ? 'nothing' : noneOf(clash.kinds)}: ${text}.`,
        ...(related && { related }),
      })
      return
    }
  },
})
