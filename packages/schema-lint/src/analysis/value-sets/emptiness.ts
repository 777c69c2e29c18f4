import { spend } from '../../budget/undecided.ts'
import { mayContain } from './membership.ts'
import { hasNoMultiple } from './range.ts'
import type { Kind } from './kinds.ts'
import { intersect, type ValueSet } from './value-set.ts'

/** How deep required properties of required properties are followed. */
const depthOfInterest = 2

/** Whether a set is certainly empty. */
export function isEmpty(set: ValueSet, depth: number = depthOfInterest): boolean {
  spend(1 + set.required.size)
  if (set.values !== undefined) return !set.values.some((value) => mayContain(set, value))
  return [...set.kinds].every((kind) => isEmptyOf(set, kind, depth))
}

/** Whether certainly no value is in both sets. */
export function areDisjoint(one: ValueSet, other: ValueSet): boolean {
  return isEmpty(intersect(one, other))
}

function isEmptyOf(set: ValueSet, kind: Kind, depth: number): boolean {
  switch (kind) {
    case 'number':
      return hasNoMultiple(set.numbers, set.steps)
    case 'string':
      return set.length[0] > set.length[1]
    case 'array':
      return set.items[0] > set.items[1]
    case 'object':
      return lacksObjects(set, depth)
    default:
      return false
  }
}

function lacksObjects({ size, required, allows, properties }: ValueSet, depth: number): boolean {
  const [min, max] = size
  if (min > max || required.size > max) return true
  return [...required].some((name) => {
    if (allows?.(name) === false) return true
    const inner = properties.get(name)
    return depth > 0 && inner !== undefined && isEmpty(inner(), depth - 1)
  })
}
