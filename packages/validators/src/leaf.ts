import type {
  BooleanEntry,
  EnumEntry,
  Format,
  IntegerEntry,
  IntegerOrTextEntry,
  Listing,
  Report,
  TextEntry,
} from './field-table.ts'
import { isTooLong } from './runtime/too-long.ts'
import { pathOf, type Step } from './step.ts'

/** More values than this are not worth listing: only the country codes are that many. */
const maxListed = 100

/** Reports every issue of text; without limits both are 0. */
export function textIssues(
  text: unknown,
  min: number,
  max: number,
  format: Format | 0,
  at: Step,
  report: Report,
): boolean {
  if (typeof text !== 'string') return report('type', pathOf(at), { kind: 'string' })
  if (text.length < min && report('required', pathOf(at))) return true
  if (max > 0 && isTooLong(text, max) && report('too-long', pathOf(at), { limit: max })) return true
  // The format of text that is too long in any case does not matter, and could cost much.
  if (format === 0 || text.length > 2 * max || (text === '' && min === 0)) return false
  return !format[3](text) && report(format[0], pathOf(at), { kind: format[1], pattern: format[2] })
}

export function listText(value: unknown, entry: TextEntry, at: Step, { report }: Listing): boolean {
  return textIssues(value, entry[1], entry[2], entry[3], at, report)
}

/** The values are text. */
export function listEnum(value: unknown, entry: EnumEntry, at: Step, { report }: Listing): boolean {
  const allowed = entry[2](value)
  if (!allowed.includes(value) && report('enum', pathOf(at), enumParams([...allowed], value))) return true
  return textIssues(value, entry[1], 0, 0, at, report)
}

export function listBoolean(value: unknown, _entry: BooleanEntry, at: Step, { report }: Listing): boolean {
  return typeof value !== 'boolean' && report('type', pathOf(at), { kind: 'boolean' })
}

export function listInteger(value: unknown, entry: IntegerEntry, at: Step, { report }: Listing): boolean {
  return integerIssues(value, 'integer', entry, at, report)
}

export function listIntegerOrText(
  value: unknown,
  entry: IntegerOrTextEntry,
  at: Step,
  listing: Listing,
): boolean {
  return typeof value === 'string'
    ? listText(value, entry[2], at, listing)
    : integerIssues(value, 'integer-or-string', entry[1], at, listing.report)
}

function integerIssues(
  value: unknown,
  kind: string,
  [, min, max]: IntegerEntry,
  at: Step,
  report: Report,
): boolean {
  if (!Number.isInteger(value) && report('type', pathOf(at), { kind })) return true
  if (!Number.isFinite(value)) return false
  if (Number(value) < min) return report('too-small', pathOf(at), { limit: min })
  return Number(value) > max && report('too-large', pathOf(at), { limit: max })
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
