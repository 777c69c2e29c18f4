/** Why a file, or one line of it, could not be read. */
export type InputErrorCode =
  | 'not-found'
  | 'directory'
  | 'no-permission'
  | 'read-failed'
  | 'thread-ended'
  | 'empty'
  | 'blank'
  | 'wrong-encoding'
  | 'not-json'
  | 'compression-not-supported'
  | 'compression-damaged'
  | 'not-utf-8'
  | 'too-large'
  | 'line-too-long'
  | 'item-too-long'
  | 'second-list'
  | 'table-syntax'
  | 'table-columns'
  | 'table-row'
  | 'json-syntax'
  | 'not-a-data-file'

export type InputError = {
  readonly code: InputErrorCode
  /** A clause without capital and period, for after `file:line:column: `. */
  readonly message: string
  /** From 1. */
  readonly line?: number
  /** From 1, in UTF-16 units, as editors count. */
  readonly column?: number
  /** From 0, in bytes from the beginning of the file. */
  readonly offset?: number
  /** The line with the error, made safe to print, and a caret to print below it. */
  readonly excerpt?: { readonly source: string; readonly caret: string }
}

/** Thrown by the code that reads bytes. */
export class UnreadableInput extends Error {
  readonly error: InputError

  constructor(error: InputError) {
    super(error.message)
    this.name = 'UnreadableInput'
    this.error = error
  }
}
