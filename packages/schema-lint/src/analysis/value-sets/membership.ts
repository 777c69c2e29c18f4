import { spend } from '../../budget/undecided.ts'
import { isRecord } from '../../schema/subschema.ts'
import { canonicalText } from '../texts/canonical-text.ts'
import { kindOf } from './kinds.ts'
import { patternMatches } from '../patterns/pattern-matches.ts'
import { isInRange } from './range.ts'
import type { Span, ValueSet } from './value-set.ts'

/** Whether a value is in a set. False is certain: a schema with this set rejects the value. */
export function mayContain(set: ValueSet, value: unknown): boolean {
  spend()
  if (!set.kinds.has(kindOf(value))) return false
  if (set.values !== undefined) {
    const text = canonicalText(value)
    if (!set.values.some((known) => canonicalText(known) === text)) return false
  }
  if (typeof value === 'number')
    return isInRange(value, set.numbers) && set.steps.every((step) => mayBeMultiple(value, step))
  if (typeof value === 'string')
    return (
      isWithin(set.length, [...value].length) &&
      set.patterns.every((pattern) => patternMatches(pattern, value) !== false)
    )
  if (Array.isArray(value)) return isWithin(set.items, value.length)
  return isRecord(value) ? mayBeObject(set, value) : true
}

function mayBeObject(set: ValueSet, value: Readonly<Record<string, unknown>>): boolean {
  const names = Object.keys(value)
  if (!isWithin(set.size, names.length)) return false
  if ([...set.required].some((name) => !Object.hasOwn(value, name))) return false
  return names.every((name) => {
    if (set.allows?.(name) === false) return false
    const inner = set.properties.get(name)
    return inner === undefined || mayContain(inner(), value[name])
  })
}

function mayBeMultiple(value: number, step: number): boolean {
  if (step <= 0) return true
  if (Number.isSafeInteger(value) && Number.isSafeInteger(step)) return value % step === 0
  if (Number.isInteger(value) && step === 1) return true
  if (step === 1) return false
  const quotient = value / step
  // Validators differ in how they round; only what is far from whole is not a multiple for any of them.
  return (
    !Number.isFinite(quotient) ||
    Math.abs(quotient - Math.round(quotient)) < 1e-6 * Math.max(1, Math.abs(quotient))
  )
}

function isWithin([min, max]: Span, count: number): boolean {
  return count >= min && count <= max
}
