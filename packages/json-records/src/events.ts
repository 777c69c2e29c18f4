import type { InputError } from './input-error.ts'

/** How records are arranged in an input. */
export type Kind = 'value' | 'array' | 'collection' | 'ndjson' | 'csv' | 'tsv'

/** Where a record is: its index (from 0) in a value, array or collection, or its line (from 1) in NDJSON and in tables. */
export type Location = { readonly index: number } | { readonly line: number }

/** The text that a record was read from: its line in NDJSON, an item of a long list, the whole of a short input. */
export type RecordSource = {
  readonly text: string
  /** The line of the input, from 1, that the text begins in. */
  readonly firstLine: number
  /** The column of that line, from 1, that the text begins at; 1 if absent. */
  readonly firstColumn?: number
  /** Leads from the root of the text to the record. */
  readonly path: readonly (string | number)[]
  /** The record is a row of a table: the text is what its cells became, and of where it was only the line is known. */
  readonly isRow?: boolean
}

/** What comes out of an input, in this order: notes at any time, one kind, then records and errors. */
export type InputEvent =
  | { readonly type: 'note'; readonly message: string }
  | { readonly type: 'kind'; readonly kind: Kind; readonly count?: number }
  | {
      readonly type: 'record'
      readonly location: Location
      readonly value: unknown
      readonly source: RecordSource
    }
  | {
      readonly type: 'error'
      readonly error: InputError
      /** The line that cannot be read, where it is one. */
      readonly bytes?: Uint8Array
    }
