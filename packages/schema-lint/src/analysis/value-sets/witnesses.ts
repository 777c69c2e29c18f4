import { spend } from '../../budget/undecided.ts'
import { setOwn } from '../../source/objects.ts'
import { mayContain } from './membership.ts'
import { firstMultiple, isInRange } from './range.ts'
import type { Kind } from './kinds.ts'
import { everything, type ValueSet } from './value-set.ts'

/** How deep an example object is filled. */
const deepest = 4

/** The maximum number of characters or items of an example. */
const longest = 64

/** A few plain values that a set may hold: the smallest of each kind. None if they are not easily found. */
export function witnessesOf(set: ValueSet, depth: number = 0): readonly unknown[] {
  spend()
  const values = set.values ?? [...set.kinds].flatMap((kind) => witnessesOfKind(set, kind, depth))
  return values.filter((value) => mayContain(set, value)).slice(0, 6)
}

function witnessesOfKind(set: ValueSet, kind: Kind, depth: number): readonly unknown[] {
  switch (kind) {
    case 'null':
      return [null]
    case 'boolean':
      return [true, false]
    case 'number':
      return numbersIn(set)
    case 'string':
      return set.length[0] > longest ? [] : ['a'.repeat(set.length[0]), '1', '']
    case 'array':
      return set.items[0] === 0 ? [[]] : []
    default:
      return depth > deepest ? [] : objectsIn(set, depth)
  }
}

function numbersIn({ numbers, steps }: ValueSet): readonly number[] {
  const [step = 1] = steps
  const candidates = [firstMultiple(numbers, step), 0, 1, 0.5, numbers.min, numbers.max]
  return [...new Set(candidates)].filter(
    (value): value is number => value !== undefined && Number.isFinite(value) && isInRange(value, numbers),
  )
}

function objectsIn({ required, properties }: ValueSet, depth: number): readonly unknown[] {
  const object: Record<string, unknown> = {}
  for (const name of required) {
    const [value] = witnessesOf(properties.get(name)?.() ?? everything, depth + 1)
    if (value === undefined) return []
    setOwn(object, name, value)
  }
  return [object]
}
