import { recordOf } from '@openpartner/json-records/read-ndjson'
import { defaultLimits } from '@openpartner/json-records/limits'
import { isUtf8 } from 'node:buffer'
import type { Block, RawText, Wants } from './block.ts'
import { BlockBuilder } from './block-builder.ts'
import type { LineChecks } from './line-checks.ts'

const lineFeed = 0x0a
const carriageReturn = 0x0d

export type Scan = (bytes: Uint8Array, from: number, to: number) => 'valid' | 'invalid' | 'unsure'

export type LineValidatorOptions = LineChecks & {
  readonly wants: Wants
  /** How many valid records are reported by themselves, before the others are only counted. */
  readonly listed: number
}

/** Validates lines of NDJSON and puts the results into one block. */
export class LineValidator {
  readonly #options: LineValidatorOptions
  readonly #block: BlockBuilder
  #lines = 0
  #hasText = false
  #carriageReturns = false
  #listed: number

  constructor(options: LineValidatorOptions) {
    this.#options = options
    this.#block = new BlockBuilder(options.wants)
    this.#listed = options.listed
  }

  /**
   * Validates whole lines up to an index; the last one may lack its line feed.
   * @param offset of the first byte in the input
   */
  addLines(bytes: Buffer, to: number, offset: number): void {
    const { scan, wants } = this.#options
    let from = 0
    // Valid lines one after the other are copied at once.
    let span = 0
    const endSpan = (end: number): void => {
      if (wants.valid && end > span) this.#block.addValidLines(Buffer.from(bytes.subarray(span, end)))
    }
    while (from < to) {
      const found = bytes.indexOf(lineFeed, from)
      const end = found < 0 || found > to ? to : found
      this.#lines += 1
      if (bytes[end - 1] === carriageReturn && !this.#carriageReturns) {
        endSpan(from)
        span = from
        this.#carriageReturns = true
        this.#block.addNote('has Windows line endings (CRLF), which are accepted')
      }
      if (end - from > defaultLimits.lineBytes) {
        endSpan(from)
        this.#addError({ bytes: undefined, offset: offset + from })
        span = end + 1
      } else if (
        (scan !== undefined && this.#listed === 0 && scan(bytes, from, end) === 'valid') ||
        this.#isValid(bytes.subarray(from, end), offset + from, () => endSpan(from))
      ) {
        this.#hasText = true
        this.#block.addValid(this.#lines)
      } else span = end + 1
      from = end + 1
    }
    endSpan(to)
  }

  /** A line that is longer than what is held at once. */
  addTooLong(): void {
    this.#lines += 1
    this.#hasText = true
    this.#addError({ bytes: undefined, offset: 0 })
  }

  /** The file has become shorter than it was when it was opened. */
  addShortened(): void {
    this.#hasText = true
    const message = 'became shorter while it was read'
    this.#block.addError({ code: 'read-failed', message }, () => undefined)
  }

  build(): Block {
    return this.#block.build(this.#lines, this.#hasText)
  }

  /** Whether nothing but its line is to be said of it; all else is added to the block. */
  #isValid(bytes: Buffer, offset: number, before: () => void): boolean {
    const line = this.#lines
    const result = recordOf({ number: line, offset, bytes }, defaultLimits.lineBytes)
    if (result !== undefined && !('error' in result)) {
      const verdict = this.#options.validateRecord(result.value)
      if (verdict.ok && verdict.normalization === undefined && this.#listed === 0) return true
      if (verdict.ok && this.#listed > 0) this.#listed -= 1
      before()
      this.#hasText = true
      const source = { text: result.text, firstLine: line, path: [] }
      this.#block.addRecord({
        location: { line },
        verdict,
        source,
        json: () => result.text.trim(),
        line: bytes,
      })
      return false
    }
    before()
    if (result !== undefined) this.#addError({ bytes, offset })
    return false
  }

  #addError({ bytes, offset }: { readonly bytes: Buffer | undefined; readonly offset: number }): void {
    const result = recordOf({ number: this.#lines, offset, bytes }, defaultLimits.lineBytes)
    if (result === undefined || !('error' in result)) return
    this.#hasText = true
    this.#block.addError(result.error, () => (bytes === undefined ? undefined : rawText(bytes)))
  }
}

const rawText = (bytes: Buffer): RawText =>
  isUtf8(bytes) ? { text: bytes.toString('utf8') } : { base64: bytes.toString('base64') }
