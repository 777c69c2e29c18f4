import type { Verdict } from './record-validator.ts'

/** Totals over all files. */
export type Summary = {
  readonly files: number
  readonly records: number
  readonly valid: number
  readonly invalid: number
  /** Files, or lines of NDJSON, that could not be read. */
  readonly unreadable: number
  readonly issues: number
  /** Records with more issues than are listed and counted. */
  readonly truncated: number
  /** Issues by code, the most frequent first. */
  readonly byCode: Readonly<Record<string, number>>
  /** Changes by the normalizer, if it was asked for. */
  readonly changes?: number
}

/** The counters of a run: all that is kept of a record that has been reported. */
export class Tally {
  #files = 0
  #valid = 0
  #invalid = 0
  #truncated = 0
  #unreadable = 0
  #changes = 0
  readonly #codes = new Map<string, number>()
  readonly #normalize: boolean

  constructor(normalize: boolean) {
    this.#normalize = normalize
  }

  get records(): number {
    return this.#valid + this.#invalid
  }

  countFile(): void {
    this.#files += 1
  }

  countUnreadable(): void {
    this.#unreadable += 1
  }

  countRecord({ ok, issues, truncated, normalization }: Verdict): void {
    if (ok) this.#valid += 1
    else this.#invalid += 1
    if (truncated) this.#truncated += 1
    for (const { code } of issues) this.#codes.set(code, (this.#codes.get(code) ?? 0) + 1)
    this.#changes += normalization?.changes.length ?? 0
  }

  get summary(): Summary {
    const byCount = [...this.#codes].toSorted(
      ([one, few], [other, many]) => many - few || (one < other ? -1 : 1),
    )
    return {
      files: this.#files,
      records: this.records,
      valid: this.#valid,
      invalid: this.#invalid,
      unreadable: this.#unreadable,
      issues: byCount.reduce((sum, [, count]) => sum + count, 0),
      truncated: this.#truncated,
      byCode: Object.fromEntries(byCount),
      ...(this.#normalize && { changes: this.#changes }),
    }
  }
}
