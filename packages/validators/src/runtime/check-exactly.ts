import type { Entry } from '../field-table.ts'
import { listIssues } from '../list-issues.ts'

/** Takes the first issue for enough. */
export const stop = (): boolean => true

/** The verdict on values that compiled code cannot vouch for: other prototypes, polluted ones, undefined fields. */
export const checkExactly = (value: unknown, entry: Entry): boolean => !listIssues(value, entry, [], stop)
