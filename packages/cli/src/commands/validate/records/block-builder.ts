import type { Location, RecordSource } from '@openpartner/json-records/events'
import type { InputError } from '@openpartner/json-records/input-error'
import { recordName } from '../report/pretty/record-name.ts'
import type { Verdict } from '../record-validator.ts'
import type { Block, Outcome, RawText, Wants } from './block.ts'

/** A record that is reported by itself. */
type Single = {
  readonly location: Location
  readonly verdict: Verdict
  readonly source: RecordSource
  /** The record as it was read. */
  readonly json: () => string
  /** The same with the white space around it, where it is a line. */
  readonly line?: Uint8Array
}

type Run = { readonly type: 'valid'; readonly line: number; count: number; bytes: number }

const lineFeed = Buffer.from('\n')

/** Puts a block together, record by record. */
export class BlockBuilder {
  readonly #wants: Wants
  readonly #outcomes: Outcome[] = []
  readonly #valid: Uint8Array[] = []
  #run: Run | undefined

  constructor(wants: Wants) {
    this.#wants = wants
  }

  /** Valid records on consecutive lines, of which nothing more is said. */
  addValid(line: number, count: number): void {
    if (this.#run !== undefined && this.#run.line + this.#run.count === line) this.#run.count += count
    else {
      this.#run = { type: 'valid', line, count, bytes: 0 }
      this.#outcomes.push(this.#run)
    }
  }

  /** Lines of the run that was added to last, as they are to be written. */
  addValidLines(bytes: Uint8Array): void {
    if (this.#run !== undefined) this.#run.bytes += this.#keep(bytes)
  }

  addRecord({ location, verdict, source, json, line }: Single): void {
    this.#run = undefined
    const { value, ...rest } = verdict
    const { sources, letters, names, valid } = this.#wants
    const written = (): Uint8Array => {
      if ((rest.normalization?.changes.length ?? 0) > 0) return Buffer.from(JSON.stringify(value))
      return line === undefined ? Buffer.from(json()) : Buffer.from(line)
    }
    this.#outcomes.push({
      type: 'record',
      location,
      verdict: { ...rest, ...(names && { name: recordName(value) }) },
      ...(sources && { source }),
      ...(letters && !rest.ok && { json: json() }),
      bytes: valid && rest.ok ? this.#keep(written()) : 0,
    })
  }

  addError(error: InputError, raw: () => RawText | undefined): void {
    this.#run = undefined
    const found = this.#wants.letters ? raw() : undefined
    this.#outcomes.push({ type: 'error', error, ...(found && { raw: found }) })
  }

  addNote(message: string): void {
    this.#run = undefined
    this.#outcomes.push({ type: 'note', message })
  }

  build(lines: number, hasText: boolean): Block {
    return { outcomes: this.#outcomes, lines, hasText, valid: joined(this.#valid) }
  }

  /** Every record ends its line, as the last one of a file may not. */
  #keep(bytes: Uint8Array): number {
    this.#valid.push(bytes)
    if (bytes.at(-1) === lineFeed[0]) return bytes.length
    this.#valid.push(lineFeed)
    return bytes.length + 1
  }
}

/** In memory of its own, which can be sent to another thread. */
function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}
