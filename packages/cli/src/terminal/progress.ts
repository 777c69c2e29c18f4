const firstAfter = 1000
const againAfter = 200

/** A line that says how far the work is, and that is wiped away before anything else is written. */
export class Progress {
  readonly #write: (text: string) => void
  readonly #now: () => number
  readonly #started: number
  #next: number
  #shown = 0

  /** @param now milliseconds */
  constructor(write: (text: string) => void, now: () => number) {
    this.#write = write
    this.#now = now
    this.#started = now()
    this.#next = this.#started + firstAfter
  }

  /** Shows the line, if the work has been long and the last one is old. */
  show(records: number, share: number | undefined): void {
    const now = this.#now()
    if (now < this.#next) return
    this.#next = now + againAfter
    const perSecond = Math.round((records * 1000) / (now - this.#started))
    const percent = share === undefined ? '' : `${Math.floor(share * 100)} %, `
    const line = `${percent}${records.toLocaleString('en')} records, ${perSecond.toLocaleString('en')} a second`
    this.#write(`\r${line.padEnd(this.#shown)}`)
    this.#shown = line.length
  }

  wipe(): void {
    if (this.#shown > 0) this.#write(`\r${' '.repeat(this.#shown)}\r`)
    this.#shown = 0
  }
}
