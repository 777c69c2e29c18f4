import type { Location } from '@openpartner/json-records/events'
import type { InputError } from '@openpartner/json-records/input-error'
import type { Region } from '@openpartner/json-records/region'
import type { Summary } from '../../tally.ts'

/** An issue, and where it is in the file. */
export type LocatedIssue = {
  readonly code: string
  readonly message: string
  /** RFC 6901, from the root of the record. */
  readonly pointer: string
  readonly region: Region
}

export type CollectedRecord = { readonly location: Location; readonly issues: readonly LocatedIssue[] }

export type CollectedFile = {
  readonly name: string
  readonly records: readonly CollectedRecord[]
  readonly errors: readonly InputError[]
}

/** A whole run, for formats that need its totals before its parts. */
export type Collected = {
  readonly files: readonly CollectedFile[]
  readonly summary: Summary
  /** How many issues and input errors are beyond what is held, and only counted. */
  readonly unlisted: number
}
