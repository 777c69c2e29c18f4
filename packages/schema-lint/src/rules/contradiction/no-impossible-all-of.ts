import { areDisjoint, isEmpty } from '../../analysis/value-sets/emptiness.ts'
import { heldBy } from '../../analysis/structure/effective-keywords.ts'
import { intersect, withAnyName } from '../../analysis/value-sets/value-set.ts'
import { valueSetOf, valueSetWithout } from '../../analysis/value-sets/value-set-of.ts'
import { defineRule } from '../../engine/rule.ts'

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
    const branches = heldBy(schema, 'allOf')
    if (branches.length === 0) return
    let before = withAnyName(valueSetWithout(schema, resolve, ['allOf']))
    // What accepts nothing by itself is reported there.
    if (isEmpty(before)) return
    for (const branch of branches) {
      const set = withAnyName(valueSetOf(branch, resolve))
      if (isEmpty(set)) continue
      if (areDisjoint(before, set)) {
        report({
          at: branch,
          message: '"allOf" accepts nothing: this branch rejects what the rest of the schema accepts.',
        })
        return
      }
      before = intersect(before, set)
    }
  },
})
