import { isTooLong } from './runtime/too-long.ts'
import type { Form, Leaf, Path, Report } from './shape.ts'

/** More words than this are not worth listing: only the country codes are that many. */
const longestList = 100

/** Reports every fault of a value without parts. */
export function leafFaults(value: unknown, leaf: Leaf, path: Path, report: Report): boolean {
  const { type, words, least = 0, most = Number.POSITIVE_INFINITY, form } = leaf
  if (words?.().includes(value) === false && report('enum', path, enumParams([...words()], value)))
    return true
  if (type === 'string') return textFaults(value, least, most, form, path, report)
  const isText = type === 'integer-or-string' && typeof value === 'string'
  if (isText) return textFaults(value, least, most, form, path, report)
  const hasType = type === 'boolean' ? typeof value === type : Number.isInteger(value)
  if (!hasType && report('type', path, { kind: type })) return true
  return Number.isFinite(value) && numberFaults(value as number, leaf, path, report)
}

/** Reports every fault of text. */
export function textFaults(
  text: unknown,
  least: number,
  most: number,
  form: Form | undefined,
  path: Path,
  report: Report,
): boolean {
  if (typeof text !== 'string') return report('type', path, { kind: 'string' })
  if (text.length < least && report('required', path)) return true
  if (isTooLong(text, most) && report('too-long', path, { limit: most })) return true
  // The form of text that is too long in any case does not matter, and could cost much.
  if (form === undefined || text.length > 2 * most || (text === '' && least === 0) || form.test(text))
    return false
  return report(form.code, path, { kind: form.kind, pattern: form.pattern })
}

function numberFaults(number: number, { minimum, maximum }: Leaf, path: Path, report: Report): boolean {
  if (minimum !== undefined && number < minimum) return report('too-small', path, { limit: minimum })
  return maximum !== undefined && number > maximum && report('too-large', path, { limit: maximum })
}

function enumParams(allowed: readonly unknown[], value: unknown): Record<string, unknown> {
  const kind = enumKind(allowed, value)
  return kind === undefined ? { allowed } : { kind, allowed }
}

function enumKind(words: readonly unknown[], value: unknown): string | undefined {
  if (words.length > longestList) return value === 'UK' ? 'united-kingdom' : 'country'
  if (typeof value === 'string' && value.toLowerCase() === 'unknown') return 'initial-value'
  return words.length === 1 ? 'one' : undefined
}
