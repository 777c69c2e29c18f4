import type { Issue } from '../issue.ts'

/** Why a line has no value. */
export type StreamSyntaxError = {
  readonly code: 'json-syntax' | 'not-utf-8' | 'line-too-long'
  /** A finished English sentence. It never quotes the line. */
  readonly message: string
}

/** Which record of the stream it is. */
type Position = {
  /** From 0, among the records; blank lines do not count. */
  readonly index: number
  /** From 1, with blank lines counted; `undefined` unless the chunks are NDJSON. */
  readonly line: number | undefined
}

/** One record of a stream: valid, with issues, or not JSON. */
export type StreamItem<Value> = Position &
  (
    | { readonly ok: true; readonly value: Value; readonly issues?: never; readonly syntaxError?: never }
    | {
        readonly ok: false
        readonly value: unknown
        readonly issues: readonly Issue[]
        readonly syntaxError?: never
      }
    | {
        readonly ok: false
        readonly value?: never
        readonly issues?: never
        readonly syntaxError: StreamSyntaxError
        /** The line as it came; `undefined` if it was too long to keep, or is not text. */
        readonly text: string | undefined
      }
  )

/** The item of a record before it has its position. */
export type Outcome<Value> =
  StreamItem<Value> extends infer Item ? (Item extends unknown ? Omit<Item, keyof Position> : never) : never
