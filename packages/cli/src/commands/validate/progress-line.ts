import type { Terminal } from '@openpartner/terminal/terminal'
import type { Tally } from './tally.ts'

const firstAfter = 1000
const againAfter = 200

type Shown = { readonly tally: Tally; readonly terminal: Terminal }

/** A line about the progress: not in the first second, and then only a few times per second. */
export class ProgressLine {
  readonly #now: () => number
  readonly #started: number
  #next: number

  /** @param now milliseconds */
  constructor(now: () => number) {
    this.#now = now
    this.#started = now()
    this.#next = this.#started + firstAfter
  }

  /** Shows the line on the terminal, if it is time for one. */
  show({ tally, terminal }: Shown, share: number | undefined): void {
    const line = this.after(tally.records, share)
    if (line !== undefined) terminal.progress(line)
  }

  /**
   * The line, if it is time for one.
   * @param share of the input that is done, from 0 to 1
   */
  after(records: number, share: number | undefined): string | undefined {
    const now = this.#now()
    if (now < this.#next) return undefined
    this.#next = now + againAfter
    const perSecond = Math.round((records * 1000) / (now - this.#started))
    const percent = share === undefined ? '' : `${Math.floor(share * 100)} %, `
    return `${percent}${records.toLocaleString('en')} records, ${perSecond.toLocaleString('en')} per second`
  }
}
