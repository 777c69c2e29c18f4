import type { Issue } from '@openpartner/validators'

/** A record that is invalid or could not be read. */
export type InvalidRecord = {
  /** Counted from 1; empty lines do not count. */
  readonly number: number
  /** Of NDJSON, from 1. */
  readonly line: number | undefined
  /** `undefined` if it is too long to be kept. */
  readonly text: string | undefined
  /** How many issues it has; 0 if it could not be read at all. */
  readonly issues: number
  /** The first issue, or why the record could not be read. */
  readonly message: string
}

/** The first issue of a record, for a report that goes elsewhere. */
export type Row = Pick<InvalidRecord, 'number' | 'line' | 'issues' | 'message'> & {
  /** Empty if the record could not be read. */
  readonly code: string
  readonly pointer: string
}

export type Records = {
  readonly valid: number
  readonly invalid: number
  /** Could not be read: not JSON, or not text. */
  readonly broken: number
  /** Issue codes, the most frequent first. */
  readonly codes: readonly { readonly code: string; readonly count: number }[]
  /** The first invalid or unreadable ones. */
  readonly kept: readonly InvalidRecord[]
  /** The first invalid or unreadable ones, without their texts, and many more than are kept. It grows. */
  readonly rows: readonly Row[]
}

type Source = Pick<InvalidRecord, 'line'> & { readonly text: () => string | undefined }

/** Upper limit of the text that is kept of all records together, in UTF-16 units. */
const maxText = 4_000_000

/** Upper limit of rows. */
const maxRows = 20_000

/** Counts records, and keeps the first ones that are invalid or unreadable. */
export class Tally {
  readonly #codes = new Map<string, number>()
  readonly #kept: InvalidRecord[] = []
  readonly #rows: Row[] = []
  readonly #keep: number
  #valid = 0
  #invalid = 0
  #broken = 0
  #text = 0

  constructor(keep: number) {
    this.#keep = keep
  }

  add(issues: readonly Issue[], source: Source): void {
    if (issues.length === 0) {
      this.#valid += 1
      return
    }
    this.#invalid += 1
    for (const { code } of issues) this.#codes.set(code, (this.#codes.get(code) ?? 0) + 1)
    this.#note(issues[0]?.message ?? '', issues, source)
  }

  addBroken(message: string, source: Source): void {
    this.#broken += 1
    this.#note(message, [], source)
  }

  #note(message: string, all: readonly Issue[], { line, text }: Source): void {
    const number = this.#valid + this.#invalid + this.#broken
    const issues = all.length
    const { code = '', pointer = '' } = all[0] ?? {}
    if (this.#rows.length < maxRows) this.#rows.push({ number, line, issues, message, code, pointer })
    if (this.#kept.length >= this.#keep) return
    const whole = text()
    const isKept = whole !== undefined && this.#text + whole.length <= maxText
    if (isKept) this.#text += whole.length
    this.#kept.push({ number, line, text: isKept ? whole : undefined, issues, message })
  }

  get result(): Records {
    const codes = [...this.#codes].map(([code, count]) => ({ code, count }))
    return {
      valid: this.#valid,
      invalid: this.#invalid,
      broken: this.#broken,
      codes: codes.toSorted((one, other) => other.count - one.count),
      kept: [...this.#kept],
      rows: this.#rows,
    }
  }
}
