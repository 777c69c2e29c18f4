import { property } from '@openpartner/registration/company-country'
import type { ArrayEntry, Entry, FieldTable, Listing } from './field-table.ts'
import { textIssues } from './leaf.ts'
import { pathOf, type Step } from './step.ts'

/**
 * Reports the issues of a value, those of an object before those of its parts. Compiled code says which parts are not valid;
 * those are read exactly: only own properties count, whatever the prototypes. Answers whether no more is wanted.
 */
export function listIssues(value: unknown, entry: Entry, at: Step, listing: Listing): boolean {
  if (typeof entry === 'number') return textIssues(value, 0, entry, 0, at, listing.report)
  // Each has the function that knows such entries.
  return entry[0](value, entry as never, at, listing)
}

/** Reports the issues of a list, those of an item only where compiled code finds it not valid. */
export function listArray(value: unknown, entry: ArrayEntry, at: Step, listing: Listing): boolean {
  const [items, max] = [entry[1], entry[2]]
  const report = listing.report
  if (!Array.isArray(value)) return report('type', pathOf(at), { kind: 'array' })
  if (value.length > max && report('too-many-items', pathOf(at), { limit: max })) return true
  for (let index = 0; index < value.length; index += 1) {
    if (listing.isTooMuch()) return true
    const item: unknown = value[index]
    if (!entry[3](item) && listIssues(item, items, { parent: at, name: index }, listing)) return true
  }
  return false
}

/** Reports the issues of an object. */
export function listObject(value: unknown, table: FieldTable, at: Step, listing: Listing): boolean {
  const { report, failed } = listing
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return report('type', pathOf(at), { kind: 'object' })
  const names = table[2]
  const first = failed.length
  if (table[1](value, failed)) {
    listing.isRefused ||= failed.length > first
    // Not all are tested in the order in which they are reported.
    if (failed.length > first + 1) sortFrom(failed, first)
  } else {
    // It cannot tell: anything may be wrong.
    failed.length = first
    for (let test = 0; test < names.length + 2; test += 1) failed.push(test)
  }
  const end = failed.length
  const rules = table[6]
  if (rules !== 0 && failed.includes(names.length + 1, first) && rules(value, report)) return true
  for (let index = first; index < end; index += 1) {
    const test = failed[index] ?? 0
    const name = names[test]
    if (name === undefined || ((table[4] >> test) & 1) === 0) continue
    const item = property(value, name)
    // SDKs write `null` for what is not given.
    if ((item === undefined || item === null) && report('required', pathOf({ parent: at, name }))) return true
  }
  // Compiled code counts properties, and counts on the required ones.
  if (table[5] && end > first && unknownProperties(value, table, at, listing)) return true
  for (let index = first; index < end; index += 1) {
    const test = failed[index] ?? 0
    const name = names[test]
    if (name === undefined) continue
    const item = property(value, name)
    if (item !== undefined && listIssues(item, table[3][test] ?? 0, { parent: at, name }, listing))
      return true
  }
  return false
}

function sortFrom(numbers: number[], start: number): void {
  // oxlint-disable-next-line unicorn/no-array-sort -- engines of databases lack `toSorted`, and the list is a new one
  for (const number of numbers.splice(start).sort((one, other) => one - other)) numbers.push(number)
}

/** Whether an entry is of an object. */
export const isTable = (entry: Entry): entry is FieldTable =>
  typeof entry === 'object' && entry[0] === listObject

/** Reports the properties of an object that are not fields. */
export const unknownProperties = (
  value: object,
  table: FieldTable,
  at: Step,
  { report, isTooMuch }: Listing,
): boolean =>
  Object.getOwnPropertyNames(value).some(
    (name) =>
      isTooMuch() ||
      (!table[2].includes(name) &&
        report('unknown-property', pathOf({ parent: at, name }), { property: name })),
  )
