/**
 * What the bytes of a JSON text tell. `valid` and `invalid` are the verdict of the ordinary parser and `validate`, which
 * decide where it is `unsure`.
 */
export type Verdict = 'valid' | 'invalid' | 'unsure'

/**
 * Checks the JSON text in the bytes from one index to another, without parsing it. Never throws on data.
 *
 * @param bytes UTF-8
 * @param from index of its first byte
 * @param to index after its last byte
 */
export type CheckBytes = (bytes: Uint8Array, from: number, to: number) => Verdict

/**
 * Is told of each line that is not known to be valid, blank ones included, in their order.
 *
 * @param from index of its first byte
 * @param to index after its last byte, which is that of its line feed
 * @param line its number in the bytes that were scanned, from 0
 */
export type OnLine = (from: number, to: number, verdict: Exclude<Verdict, 'valid'>, line: number) => void

/**
 * Checks every line of the bytes from one index to another, as `checkBytes` checks one. Lines end with a line feed, the last
 * one also with the bytes.
 *
 * @param bytes NDJSON in UTF-8
 * @param from index of the first line's first byte
 * @param to index after the last line
 * @param onLine is told of the lines that need the ordinary parser
 * @returns how many lines there are, and how many of them are valid
 */
export type ScanLines = (
  bytes: Uint8Array,
  from: number,
  to: number,
  onLine: OnLine,
) => { readonly lines: number; readonly valid: number }

/** Both functions for one resource, and what they run in; each thread makes its own. */
export type ByteScanner = {
  readonly engine: 'wasm' | 'javascript'
  readonly checkBytes: CheckBytes
  readonly scanLines: ScanLines
}
