import { recordOf } from '@openpartner/json-records/read-ndjson'
import { defaultLimits } from '@openpartner/json-records/limits'
import { isUntouched } from '../record-validator.ts'
import type { Block, Wants } from './block.ts'
import { BlockBuilder } from './block-builder.ts'
import type { LineChecks } from './line-checks.ts'
import { rawText } from './raw-text.ts'

const lineFeed = 0x0a
const carriageReturn = 0x0d

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
    const { scanLines } = this.#options
    let from = 0
    const isSingle = (): boolean =>
      scanLines === undefined || this.#listed > 0 || this.#mayEndInNote(bytes, from, to)
    while (from < to && isSingle()) from = this.#addLine(bytes, from, to, offset)
    if (scanLines === undefined || from === to) return
    const before = this.#lines
    let done = 0
    const addValid = (line: number, end: number): void => {
      if (line === done) return
      this.#hasText = true
      this.#block.addValid(before + done + 1, line - done)
      if (this.#options.wants.valid) this.#block.addValidLines(Buffer.from(bytes.subarray(from, end)))
    }
    const { lines } = scanLines(bytes, from, to, (begin, _end, _verdict, line) => {
      addValid(line, begin)
      this.#lines = before + line
      from = this.#addLine(bytes, begin, to, offset)
      done = line + 1
    })
    addValid(lines, to)
    this.#lines = before + lines
  }

  /** Whether a line may end in a carriage return, of which nothing was said yet. */
  #mayEndInNote(bytes: Buffer, from: number, to: number): boolean {
    if (this.#carriageReturns) return false
    const found = bytes.indexOf(carriageReturn, from)
    return found >= 0 && found < to
  }

  /** Validates one line, and gives the index of the next one. */
  #addLine(bytes: Buffer, from: number, to: number, offset: number): number {
    const found = bytes.indexOf(lineFeed, from)
    const end = found < 0 || found > to ? to : found
    this.#lines += 1
    const isTooLong = end - from > defaultLimits.lineBytes
    if (bytes[end - 1] === carriageReturn && !isTooLong && !this.#carriageReturns) {
      this.#carriageReturns = true
      this.#block.addNote('has Windows line endings (CRLF), which are accepted')
    }
    if (isTooLong) this.#addError({ bytes: undefined, offset: offset + from })
    else this.#validate(bytes.subarray(from, end), offset + from)
    return Math.min(end + 1, to)
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

  #validate(bytes: Buffer, offset: number): void {
    const line = this.#lines
    const result = recordOf({ number: line, offset, bytes }, defaultLimits.lineBytes)
    if (result === undefined) return
    this.#hasText = true
    if ('error' in result) {
      this.#addError({ bytes, offset })
      return
    }
    const { validateRecord, wants } = this.#options
    const verdict = validateRecord(result.value)
    const isPlain = isUntouched(verdict) && (verdict.normalization === undefined || !wants.normalizations)
    if (verdict.ok && isPlain && this.#listed === 0) {
      this.#block.addValid(line, 1)
      if (wants.valid) this.#block.addValidLines(Buffer.from(bytes))
      return
    }
    if (verdict.ok && this.#listed > 0) this.#listed -= 1
    const source = { text: result.text, firstLine: line, path: [] }
    const json = (): string => result.text.trim()
    this.#block.addRecord({ location: { line }, verdict, source, json, line: bytes })
  }

  #addError({ bytes, offset }: { readonly bytes: Buffer | undefined; readonly offset: number }): void {
    const result = recordOf({ number: this.#lines, offset, bytes }, defaultLimits.lineBytes)
    if (result === undefined || !('error' in result)) return
    this.#hasText = true
    this.#block.addError(result.error, () => (bytes === undefined ? undefined : rawText(bytes)))
  }
}
