import type { InputError } from './input-error.ts'

/** How records are arranged in an input. */
export type Kind = 'value' | 'array' | 'collection' | 'ndjson'

/** Where a record is: its index (from 0) in a value, array or collection, or its line (from 1) in NDJSON. */
export type Location = { readonly index: number } | { readonly line: number }

/** What comes out of an input, in this order: notes at any time, one kind, then records and errors. */
export type InputEvent =
  | { readonly type: 'note'; readonly message: string }
  | { readonly type: 'kind'; readonly kind: Kind; readonly count?: number }
  | { readonly type: 'record'; readonly location: Location; readonly value: unknown }
  | { readonly type: 'error'; readonly error: InputError }
