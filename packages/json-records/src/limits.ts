import { constants } from 'node:buffer'

/** How much is held at once. */
export type Limits = {
  /** Bytes of one JSON text; V8 has no longer strings. */
  readonly jsonBytes: number
  /** Bytes of a JSON text up to which it is parsed as a whole, so that one syntax error is all that is said of it. */
  readonly wholeBytes: number
  /** Bytes of one line of NDJSON or one item of a longer list, and of the beginning that decides the kind. */
  readonly lineBytes: number
}

export const defaultLimits: Limits = {
  jsonBytes: constants.MAX_STRING_LENGTH,
  wholeBytes: 1024 * 1024,
  lineBytes: 16 * 1024 * 1024,
}

/** `16 MiB` */
export const mebibytes = (bytes: number): string => `${Math.floor(bytes / 1024 / 1024)} MiB`
