import type { Kind, Location, RecordSource } from '@openpartner/json-records/events'
import type { InputError } from '@openpartner/json-records/input-error'
import type { Reported } from '../records/block.ts'
import type { IssueGroup } from '../summary/issue-groups.ts'
import type { Summary } from '../tally.ts'

/** Writes one format as the run goes on: it hears of everything once, in order, and keeps nothing that it has written. */
export type Reporter = {
  readonly start: () => void
  readonly startFile: (file: string) => void
  readonly note: (message: string) => void
  readonly kind: (kind: Kind, count: number | undefined) => void
  readonly record: (location: Location, verdict: Reported, source: RecordSource) => void
  /** Valid records on consecutive lines. Where it is not there, each is a record. */
  readonly valid?: (line: number, count: number) => void
  readonly error: (error: InputError) => void
  readonly endFile: () => void
  readonly end: (summary: Summary, groups: readonly IssueGroup[]) => void
}
