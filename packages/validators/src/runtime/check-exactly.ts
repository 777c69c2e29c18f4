import type { FieldTable, Listing } from '../field-table.ts'
import { listIssues, unknownProperties } from '../list-issues.ts'

/** Takes the first issue for enough. */
export const stop = (): boolean => true

const first = (): Listing => ({ report: stop, isTooMuch: () => false, failed: [], isRefused: false })

/** The verdict on values that compiled code cannot vouch for: other prototypes, polluted ones. */
export const checkExactly = (value: unknown, table: FieldTable): boolean =>
  !listIssues(value, table, undefined, first())

/** Whether an object has properties that are not fields. */
export const hasUnknown = (value: object, table: FieldTable): boolean =>
  unknownProperties(value, table, undefined, first())
