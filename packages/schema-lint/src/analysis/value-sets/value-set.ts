import { spend } from '../../budget/undecided.ts'
import { canonicalText } from '../texts/canonical-text.ts'
import { allKinds, type Kind, kindOf } from './kinds.ts'
import { allNumbers, intersectRanges, type Range } from './range.ts'

/** A number of characters, items or properties: from, to. */
export type Span = readonly [min: number, max: number]

/**
 * Values, described from outside: every instance of a schema is in its set, and the set may hold more. What a set
 * lacks, the schema certainly rejects; what it holds, the schema may accept.
 */
export type ValueSet = {
  readonly kinds: ReadonlySet<Kind>
  /** The only values, where they are known. */
  readonly values?: readonly unknown[]
  readonly numbers: Range
  /** All numbers are multiples of each; 1 for integers. */
  readonly steps: readonly number[]
  /** In code points. */
  readonly length: Span
  readonly patterns: readonly string[]
  readonly items: Span
  readonly size: Span
  readonly required: ReadonlySet<string>
  /** What a property may hold, computed on demand: schemas refer to themselves. */
  readonly properties: ReadonlyMap<string, () => ValueSet>
  /** Whether an object may have a property of this name. */
  readonly allows?: (name: string) => boolean
}

export const anySpan: Span = [0, Infinity]

export const everything: ValueSet = {
  kinds: new Set(allKinds),
  numbers: allNumbers,
  steps: [],
  length: anySpan,
  patterns: [],
  items: anySpan,
  size: anySpan,
  required: new Set(),
  properties: new Map(),
}

export const nothing: ValueSet = { ...everything, kinds: new Set() }

/** These values and no others. */
export function exactly(values: readonly unknown[]): ValueSet {
  return { ...everything, kinds: new Set(values.map(kindOf)), values }
}

/** What is in both. */
export function intersect(one: ValueSet, other: ValueSet): ValueSet {
  if (one === everything) return other
  if (other === everything) return one
  spend(1 + other.properties.size + other.required.size)
  const values = commonValues(one.values, other.values)
  const { allows: first } = one
  const { allows: second } = other
  const allows = first && second ? perName((name) => first(name) && second(name)) : (first ?? second)
  return {
    kinds: new Set([...one.kinds].filter((kind) => other.kinds.has(kind))),
    ...(values && { values }),
    numbers: intersectRanges(one.numbers, other.numbers),
    steps: union(one.steps, other.steps),
    length: overlap(one.length, other.length),
    patterns: union(one.patterns, other.patterns),
    items: overlap(one.items, other.items),
    size: overlap(one.size, other.size),
    required: new Set([...one.required, ...other.required]),
    properties: mergeProperties(one.properties, other.properties),
    ...(allows && { allows }),
  }
}

/** Allows the names that both do. */
export function bothAllow(one: ValueSet['allows'], other: ValueSet['allows']): ValueSet['allows'] {
  return one && other ? (name) => one(name) && other(name) : (one ?? other)
}

function mergeProperties(one: ValueSet['properties'], other: ValueSet['properties']): ValueSet['properties'] {
  if (other.size === 0) return one
  const merged = new Map(one)
  for (const [name, set] of other) {
    const first = one.get(name)
    merged.set(name, first ? once(() => intersect(first(), set())) : set)
  }
  return merged
}

/** Works out what a property may hold the first time it is asked for: sets share their parts. */
export function once(find: () => ValueSet): () => ValueSet {
  let found: ValueSet | undefined
  return () => (found ??= find())
}

/** The same for whether a name is allowed. */
export function perName(find: (name: string) => boolean): (name: string) => boolean {
  const found = new Map<string, boolean>()
  return (name) => {
    const known = found.get(name)
    if (known !== undefined) return known
    spend()
    const allowed = find(name)
    found.set(name, allowed)
    return allowed
  }
}

function commonValues(
  one: readonly unknown[] | undefined,
  other: readonly unknown[] | undefined,
): readonly unknown[] | undefined {
  if (one === undefined || other === undefined) return one ?? other
  const texts = new Set(other.map(canonicalText))
  return one.filter((value) => texts.has(canonicalText(value)))
}

function overlap(one: Span, other: Span): Span {
  return [Math.max(one[0], other[0]), Math.min(one[1], other[1])]
}

function union<Item>(one: readonly Item[], other: readonly Item[]): readonly Item[] {
  return other.length === 0 ? one : [...new Set([...one, ...other])]
}
