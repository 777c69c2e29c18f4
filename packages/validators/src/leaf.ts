import { isTooLong } from './runtime/too-long.ts'
import type { Form, Leaf, Path, Report } from './shape.ts'

/** More words than this are not worth listing: only the country codes are that many. */
const longestList = 100

/** Reports every fault of a value without parts. */
export function leafFaults(value: unknown, leaf: Leaf, path: Path, report: Report): boolean {
  if (leaf[0] === 'integer-or-string') {
    if (typeof value === 'string') return leafFaults(value, leaf[2], path, report)
    return integerFaults(value, leaf[0], leaf[1], path, report)
  }
  if (leaf[0] === 'integer') return integerFaults(value, leaf[0], leaf, path, report)
  const [type, least, most, form, list] = leaf
  const words = list === 0 ? [value] : list(value)
  if (!words.includes(value) && report('enum', path, enumParams([...words], value))) return true
  if (type === 'string') return textFaults(value, least, most, form, path, report)
  return typeof value !== type && report('type', path, { kind: type })
}

/** Reports every fault of text; without bounds both are 0. */
export function textFaults(
  text: unknown,
  least: number,
  most: number,
  form: Form | 0,
  path: Path,
  report: Report,
): boolean {
  if (typeof text !== 'string') return report('type', path, { kind: 'string' })
  if (text.length < least && report('required', path)) return true
  if (most > 0 && isTooLong(text, most) && report('too-long', path, { limit: most })) return true
  // The form of text that is too long in any case does not matter, and could cost much.
  if (form === 0 || text.length > 2 * most || (text === '' && least === 0)) return false
  const [code, kind, pattern, test] = form
  return !test(text) && report(code, path, { kind, pattern })
}

function integerFaults(
  value: unknown,
  kind: string,
  [, least, most]: Extract<Leaf, readonly ['integer', ...unknown[]]>,
  path: Path,
  report: Report,
): boolean {
  if (!Number.isInteger(value) && report('type', path, { kind })) return true
  if (!Number.isFinite(value)) return false
  if (Number(value) < least) return report('too-small', path, { limit: least })
  return Number(value) > most && report('too-large', path, { limit: most })
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
