import type { Context } from '../../engine/rule.ts'
import type { Subschema } from '../../schema/subschema.ts'
import { areDisjoint, isEmpty } from '../../analysis/value-sets/emptiness.ts'
import { heldBy } from '../../analysis/structure/effective-keywords.ts'
import { withAnyName } from '../../analysis/value-sets/value-set.ts'
import { valueSetOf, valueSetWithout } from '../../analysis/value-sets/value-set-of.ts'

/** Reports the branches of a choice that accept something, but nothing that the schema around them accepts. */
export function reportDeadBranches(
  schema: Subschema,
  keyword: 'anyOf' | 'oneOf',
  { report, resolve }: Context,
): void {
  const branches = heldBy(schema, keyword)
  if (branches.length === 0) return
  const around = withAnyName(valueSetWithout(schema, resolve, [keyword]))
  if (isEmpty(around)) return
  for (const branch of branches) {
    const set = withAnyName(valueSetOf(branch, resolve))
    if (isEmpty(set) || !areDisjoint(around, set)) continue
    report({
      at: branch,
      message: `This branch of "${keyword}" never matches: the keywords beside "${keyword}" reject everything that it accepts.`,
    })
  }
}
