import type { Format, IntegerEntry, LeafEntry, Path, Report } from './field-table.ts'
import { isTooLong } from './runtime/too-long.ts'

/** More values than this are not worth listing: only the country codes are that many. */
const maxListed = 100

/** Reports every issue of a value without parts. */
export function leafIssues(value: unknown, entry: LeafEntry, path: Path, report: Report): boolean {
  if (entry[0] === 'integer-or-string') {
    if (typeof value === 'string') return leafIssues(value, entry[2], path, report)
    return integerIssues(value, entry[0], entry[1], path, report)
  }
  if (entry[0] === 'integer') return integerIssues(value, entry[0], entry, path, report)
  const [type, min, max, format, enumValues] = entry
  const allowed = enumValues === 0 ? [value] : enumValues(value)
  if (!allowed.includes(value) && report('enum', path, enumParams([...allowed], value))) return true
  if (type === 'string') return textIssues(value, min, max, format, path, report)
  return typeof value !== type && report('type', path, { kind: type })
}

/** Reports every issue of text; without limits both are 0. */
export function textIssues(
  text: unknown,
  min: number,
  max: number,
  format: Format | 0,
  path: Path,
  report: Report,
): boolean {
  if (typeof text !== 'string') return report('type', path, { kind: 'string' })
  if (text.length < min && report('required', path)) return true
  if (max > 0 && isTooLong(text, max) && report('too-long', path, { limit: max })) return true
  // The format of text that is too long in any case does not matter, and could cost much.
  if (format === 0 || text.length > 2 * max || (text === '' && min === 0)) return false
  const [code, kind, pattern, check] = format
  return !check(text) && report(code, path, { kind, pattern })
}

function integerIssues(
  value: unknown,
  kind: string,
  [, min, max]: IntegerEntry,
  path: Path,
  report: Report,
): boolean {
  if (!Number.isInteger(value) && report('type', path, { kind })) return true
  if (!Number.isFinite(value)) return false
  if (Number(value) < min) return report('too-small', path, { limit: min })
  return Number(value) > max && report('too-large', path, { limit: max })
}

function enumParams(allowed: readonly unknown[], value: unknown): Record<string, unknown> {
  const kind = enumKind(allowed, value)
  return kind === undefined ? { allowed } : { kind, allowed }
}

function enumKind(allowed: readonly unknown[], value: unknown): string | undefined {
  if (allowed.length > maxListed) return value === 'UK' ? 'united-kingdom' : 'country'
  if (typeof value === 'string' && value.toLowerCase() === 'unknown') return 'initial-value'
  return allowed.length === 1 ? 'one' : undefined
}
