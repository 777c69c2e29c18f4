import type { Location } from '@openpartner/json-records/events'
import type { Reported } from './records/block.ts'
import { type IssueGroup, IssueGroups } from './summary/issue-groups.ts'

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

/** How many records there were in an input. */
export type InputTotals = {
  readonly file: string
  /** Its size, where that is known before it is read. */
  bytes?: number
  valid: number
  invalid: number
  unreadable: number
}

/** All that is kept of records that have been reported; plain data, which a checkpoint holds. */
export type TallyState = {
  readonly inputs: InputTotals[]
  truncated: number
  changes: number
  readonly groups: readonly IssueGroup[]
}

const nothing = (): TallyState => ({ inputs: [], truncated: 0, changes: 0, groups: [] })

/** The counters of a run. */
export class Tally {
  readonly #state: TallyState
  readonly #groups: IssueGroups
  readonly #normalize: boolean
  #records = 0
  #invalid = 0

  constructor(normalize: boolean, state: TallyState = nothing()) {
    this.#normalize = normalize
    this.#state = state
    this.#groups = new IssueGroups(state.groups)
    for (const { valid, invalid, unreadable } of state.inputs) {
      this.#records += valid + invalid
      this.#invalid += invalid + unreadable
    }
  }

  get records(): number {
    return this.#records
  }

  /** Records that are invalid, and lines that could not be read. */
  get rejected(): number {
    return this.#invalid
  }

  get state(): TallyState {
    return { ...this.#state, groups: this.#groups.list }
  }

  countFile(file: string): void {
    this.#state.inputs.push({ file, valid: 0, invalid: 0, unreadable: 0 })
  }

  countBytes(bytes: number | undefined): void {
    if (bytes !== undefined) this.#input.bytes = bytes
  }

  countUnreadable(): void {
    this.#input.unreadable += 1
    this.#invalid += 1
  }

  countValid(count: number): void {
    this.#input.valid += count
    this.#records += count
  }

  countRecord({ ok, issues, truncated, normalization }: Reported, location: Location): void {
    this.#records += 1
    this.#state.changes += normalization?.changes.length ?? 0
    const input = this.#input
    if (ok) input.valid += 1
    else {
      input.invalid += 1
      this.#invalid += 1
      if (truncated) this.#state.truncated += 1
      this.#groups.add(issues, { file: input.file, ...location })
    }
  }

  get #input(): InputTotals {
    return this.#state.inputs.at(-1) as InputTotals
  }

  get summary(): Summary {
    const { inputs, truncated, changes } = this.#state
    const sum = (key: 'valid' | 'invalid' | 'unreadable'): number =>
      inputs.reduce((total, input) => total + input[key], 0)
    const byCode = this.#groups.byCode()
    return {
      files: inputs.length,
      records: sum('valid') + sum('invalid'),
      valid: sum('valid'),
      invalid: sum('invalid'),
      unreadable: sum('unreadable'),
      issues: byCode.reduce((total, { count }) => total + count, 0),
      truncated,
      byCode: Object.fromEntries(byCode.map(({ code, count }) => [code, count])),
      ...(this.#normalize && { changes }),
    }
  }

  get groups(): IssueGroups {
    return this.#groups
  }
}
