import type { Location, RecordSource } from '@openpartner/json-records/events'
import type { InputError } from '@openpartner/json-records/input-error'
import type { Verdict } from '../record-validator.ts'
import type { RecordName } from '../report/pretty/record-name.ts'

/** The verdict of a record as the report needs it: what to call the record, instead of the record. */
export type Reported = Omit<Verdict, 'value'> & { readonly name?: RecordName }

/** What became of a part of an input. Plain data, because threads send it. */
export type Outcome =
  /** Valid records on consecutive lines, of which nothing more is said. */
  | {
      readonly type: 'valid'
      readonly line: number
      readonly count: number
      /** Of the valid records of the block, what these take. */
      readonly bytes: number
    }
  | {
      readonly type: 'record'
      readonly location: Location
      readonly verdict: Reported
      /** What the record was read from, where the report needs it. */
      readonly source?: RecordSource
      /** The record as JSON, if it is invalid and that is wanted. */
      readonly json?: string
      readonly bytes: number
    }
  | { readonly type: 'error'; readonly error: InputError; readonly raw?: RawText }
  | { readonly type: 'note'; readonly message: string }

/** What could not be read: as text, or in Base64 where it is not UTF-8. */
export type RawText = { readonly text: string } | { readonly base64: string }

/** The result of a part of an input. Lines count from the first one of the block, as 1. */
export type Block = {
  readonly outcomes: readonly Outcome[]
  /** How many lines begin in it. */
  readonly lines: number
  /** Whether any of them is more than white space. */
  readonly hasText: boolean
  /** The valid records as they are to be written, if that is wanted. */
  readonly valid: Uint8Array<ArrayBuffer>
}

/** What is wanted of a block beyond verdicts. */
export type Wants = {
  /** The texts that records were read from. */
  readonly sources: boolean
  /** Invalid records as JSON, and what could not be read. */
  readonly letters: boolean
  /** The valid records themselves. */
  readonly valid: boolean
  /** Names of records. */
  readonly names: boolean
  /** What became of each record in the normalizer, even if that is nothing. */
  readonly normalizations: boolean
}
