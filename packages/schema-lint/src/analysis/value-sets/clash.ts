import { isEmpty } from './emptiness.ts'
import type { Kind } from './kinds.ts'
import { intersect, type ValueSet } from './value-set.ts'

/** How two sets exclude each other. */
export type Clash = {
  /** The kinds of values that each has by itself, and both have not; none where no kind is in both. */
  readonly kinds: readonly Kind[]
  /** Whether no value at all is in both. */
  readonly complete: boolean
}

/**
 * Whether certainly no value, or none of some kind that both sets speak of, is in both of them. Undefined where one of
 * them is empty itself: that is not about the other.
 */
export function clashOf(one: ValueSet, other: ValueSet): Clash | undefined {
  if (isEmpty(one) || isEmpty(other)) return undefined
  const both = intersect(one, other)
  if (isEmpty(both)) return { kinds: [...both.kinds], complete: true }
  // Single values of a kind are often listed for the sake of another.
  if (one.values !== undefined || other.values !== undefined) return undefined
  const kinds = [...both.kinds].filter(
    (kind) => isEmpty(only(both, kind)) && !isEmpty(only(one, kind)) && !isEmpty(only(other, kind)),
  )
  return kinds.length === 0 ? undefined : { kinds, complete: false }
}

function only(set: ValueSet, kind: Kind): ValueSet {
  return { ...set, kinds: new Set([kind]) }
}
