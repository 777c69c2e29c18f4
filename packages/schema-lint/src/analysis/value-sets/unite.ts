import { spend } from '../../budget/undecided.ts'
import { isEmpty } from './emptiness.ts'
import type { Kind } from './kinds.ts'
import { hullOfRanges } from './range.ts'
import { once, perName, type Span, type ValueSet } from './value-set.ts'

/** A set around both. */
export function unite(one: ValueSet, other: ValueSet): ValueSet {
  spend(1 + one.properties.size)
  // Not into properties: their schemas may lead back to this one.
  if (isEmpty(one, 0)) return other
  if (isEmpty(other, 0)) return one
  const values = one.values && other.values && [...one.values, ...other.values]
  const pick = <Part>(kind: Kind, part: (set: ValueSet) => Part, join: (a: Part, b: Part) => Part): Part => {
    if (!one.kinds.has(kind)) return part(other)
    return other.kinds.has(kind) ? join(part(one), part(other)) : part(one)
  }
  const allows = pick<ValueSet['allows']>('object', (set) => set.allows, eitherAllows)
  return {
    kinds: new Set([...one.kinds, ...other.kinds]),
    ...(values && { values }),
    numbers: pick('number', ({ numbers }) => numbers, hullOfRanges),
    steps: pick('number', ({ steps }) => steps, common),
    length: pick('string', ({ length }) => length, hull),
    patterns: pick('string', ({ patterns }) => patterns, common),
    items: pick('array', ({ items }) => items, hull),
    size: pick('object', ({ size }) => size, hull),
    required: pick<ReadonlySet<string>>(
      'object',
      ({ required }) => required,
      (a, b) => new Set(common([...a], [...b])),
    ),
    properties: pick('object', ({ properties }) => properties, uniteProperties),
    ...(allows && { allows }),
  }
}

function uniteProperties(one: ValueSet['properties'], other: ValueSet['properties']): ValueSet['properties'] {
  const united = new Map<string, () => ValueSet>()
  for (const [name, first] of one) {
    const second = other.get(name)
    if (second)
      united.set(
        name,
        once(() => unite(first(), second())),
      )
  }
  return united
}

function eitherAllows(one: ValueSet['allows'], other: ValueSet['allows']): ValueSet['allows'] {
  return one && other && perName((name) => one(name) || other(name))
}

function common<Item>(one: readonly Item[], other: readonly Item[]): readonly Item[] {
  return one.filter((item) => other.includes(item))
}

function hull(one: Span, other: Span): Span {
  return [Math.min(one[0], other[0]), Math.max(one[1], other[1])]
}
