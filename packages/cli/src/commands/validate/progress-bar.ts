import type { Terminal } from '@openpartner/terminal/terminal'
import type cliProgress from 'cli-progress'
import { plural } from './report/pretty/plural.ts'

const firstAfter = 1000
const againAfter = 200
const maxBar = 32

/** What is known of a run that goes on. */
export type Reached = {
  readonly records: number
  readonly rejected: number
  /** How much of the input is done, from 0 to 1, where its size is known. */
  readonly share: number | undefined
}

type Options = Pick<
  cliProgress.Options,
  'barsize' | 'barCompleteString' | 'barIncompleteString' | 'barGlue'
> & {
  readonly autopaddingChar?: string
}

/** The library's, with the options that they read. */
type Formats = {
  BarFormat(this: void, share: number, options: Options): string
  TimeFormat(this: void, seconds: number, options: Options, roundToMultipleOf: number): string
}

/** A line about the progress: not in the first second, and then only a few times per second. */
export class ProgressBar {
  readonly #formats: Formats
  readonly #now: () => number
  #next: number
  #started = 0
  /** Where an input began: there may be records from others, or from an earlier run. */
  #first: Reached = { records: 0, rejected: 0, share: 0 }

  /** @param now milliseconds */
  constructor(formats: Formats, now: () => number) {
    this.#formats = formats
    this.#now = now
    this.#next = now() + firstAfter
  }

  /** Begins an input. */
  begin(reached: Reached): void {
    this.#first = reached
    this.#started = this.#now()
  }

  /** The line, if it is time for one. */
  after(reached: Reached, columns: number): string | undefined {
    const now = this.#now()
    if (now < this.#next) return undefined
    this.#next = now + againAfter
    return this.#line(reached, Math.max(1, now - this.#started) / 1000, columns)
  }

  #line({ records, rejected, share }: Reached, seconds: number, columns: number): string {
    const first = this.#first
    const rate = Math.round((records - first.records) / seconds)
    const parts = [
      plural(records, 'record'),
      `${rate.toLocaleString('en')}/s`,
      ...(share === undefined ? [] : [`${this.#time(share, first.share ?? 0, seconds)} left`]),
      plural(rejected, 'invalid', 'invalid'),
    ]
    const text = parts.join(' · ')
    if (share === undefined) return text.slice(0, columns)
    const percent = `${Math.floor(share * 100)} %`.padStart(5)
    const room = Math.min(maxBar, columns - text.length - percent.length - 4)
    return `${room < 8 ? '' : `${this.#bar(share, room)} `}${percent} · ${text}`.slice(0, columns)
  }

  #bar(share: number, barsize: number): string {
    const [barCompleteString, barIncompleteString] = ['█'.repeat(barsize + 1), '░'.repeat(barsize + 1)]
    const options = { barsize, barCompleteString, barIncompleteString, barGlue: '' }
    return this.#formats.BarFormat(share, options)
  }

  /** What the rest takes if it goes on as it did. */
  #time(share: number, begin: number, seconds: number): string {
    const rest = Math.round((seconds * (1 - share)) / Math.max(share - begin, 1e-6))
    return this.#formats.TimeFormat(rest, { autopaddingChar: '' }, 1)
  }
}

/** Shows how a run goes on. */
export type Progress = {
  readonly begin: (reached: Reached) => void
  readonly show: (reached: Reached) => void
}

/** Shows it where standard error is a terminal, and nothing elsewhere. */
export async function createProgress(terminal: Terminal, now: () => number): Promise<Progress> {
  const columns = terminal.progressColumns
  if (columns === undefined) return { begin: () => {}, show: () => {} }
  const { default: library } = await import('cli-progress')
  const bar = new ProgressBar(library.Format, now)
  return {
    begin: (reached) => bar.begin(reached),
    show: (reached) => {
      const line = bar.after(reached, columns)
      if (line !== undefined) terminal.progress(line)
    },
  }
}
