import { property } from '@openpartner/registration/company-country'
import type { ArrayEntry, Entry, FieldTable, Path, Report } from './field-table.ts'
import { leafIssues, textIssues } from './leaf.ts'

/**
 * Reports the issues of a value, those of an object before those of its parts. Exact, but slower than compiled code: only own
 * properties count, whatever the prototypes. Answers whether the report wants no more.
 */
export function listIssues(value: unknown, entry: Entry, path: Path, report: Report): boolean {
  if (typeof entry === 'number') return textIssues(value, 0, entry, 0, path, report)
  if (entry[0] === 'object') return objectIssues(value, entry, path, report)
  return entry[0] === 'array'
    ? arrayIssues(value, entry, path, report)
    : leafIssues(value, entry, path, report)
}

/** The same for a part, which may well be valid: for an object, compiled code finds that out sooner. */
function partIssues(
  value: unknown,
  entry: Entry,
  path: Path,
  step: string | number,
  report: Report,
): boolean {
  const isValid =
    typeof entry === 'number'
      ? typeof value === 'string' && value.length <= entry
      : entry[0] === 'object' && entry[1](value)
  return !isValid && listIssues(value, entry, [...path, step], report)
}

function arrayIssues(value: unknown, entry: ArrayEntry, path: Path, report: Report): boolean {
  if (!Array.isArray(value)) return report('type', path, { kind: 'array' })
  if (value.length > entry[2] && report('too-many-items', path, { limit: entry[2] })) return true
  for (let index = 0; index < value.length; index += 1) {
    if (partIssues(value[index], entry[1], path, index, report)) return true
  }
  return false
}

function objectIssues(value: unknown, table: FieldTable, path: Path, report: Report): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return report('type', path, { kind: 'object' })
  const [, , fields, required, closed, rules] = table
  if (rules !== 0 && rules(value, report)) return true
  for (const name of required) {
    if (property(value, name) === undefined && report('required', [...path, name])) return true
  }
  if (closed && unknownProperties(value, fields, path, report)) return true
  for (const name of Object.keys(fields)) {
    const item = property(value, name)
    if (item !== undefined && partIssues(item, fields[name] ?? 0, path, name, report)) return true
  }
  return false
}

const unknownProperties = (value: object, fields: object, path: Path, report: Report): boolean =>
  Object.getOwnPropertyNames(value).some(
    (name) => !Object.hasOwn(fields, name) && report('unknown-property', [...path, name], { property: name }),
  )
