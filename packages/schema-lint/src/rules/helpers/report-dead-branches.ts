import { heldBy } from '../../analysis/structure/effective-keywords.ts'
import { aroundOf } from '../../analysis/value-sets/around.ts'
import { clashOf } from '../../analysis/value-sets/clash.ts'
import { reasonAround, schemasAround } from '../../analysis/value-sets/reason.ts'
import { intersect } from '../../analysis/value-sets/value-set.ts'
import { valueSetOf, valueSetWithout } from '../../analysis/value-sets/value-set-of.ts'
import type { Context } from '../../engine/rule.ts'
import type { Subschema } from '../../schema/subschema.ts'
import { noneOf, tellReason } from './tell-reason.ts'

/** Reports the branches of a choice that accept something, but nothing that the schemas around them accept. */
export function reportDeadBranches(
  schema: Subschema,
  keyword: 'anyOf' | 'oneOf',
  { report, resolve }: Context,
): void {
  const branches = heldBy(schema, keyword)
  if (branches.length === 0) return
  const around = intersect(valueSetWithout(schema, resolve, [keyword]), aroundOf(schema, resolve))
  const dead = branches.flatMap((branch) => {
    const clash = clashOf(around, valueSetOf(branch, resolve))
    return clash === undefined ? [] : [{ branch, ...clash }]
  })
  for (const { branch, kinds, complete } of dead) {
    const reason = reasonAround(branch, schemasAround(branch, resolve), kinds, resolve)
    const { text, related } = tellReason(reason, 'the keywords beside it reject everything that it accepts')
    report({
      at: branch,
      message: `This branch of "${keyword}" ${complete ? 'never matches' : `matches ${noneOf(kinds)}`}: ${text}.`,
      ...(related && { related }),
    })
  }
}
