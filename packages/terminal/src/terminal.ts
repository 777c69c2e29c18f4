import { once } from 'node:events'
import { setImmediate } from 'node:timers/promises'
import { type Colors, colorsFor } from './colors.ts'
import { OutputClosed } from './output-closed.ts'
import { OutputFailed } from './output-failed.ts'
import type { OutputStream, Streams } from './streams.ts'

/** Where a command writes: data to standard output, everything else to standard error. */
export class Terminal {
  readonly out: Colors
  readonly err: Colors
  /** Columns of standard output; infinite where lines are not wrapped. */
  readonly columns: number
  readonly #stdout: OutputStream
  readonly #stderr: OutputStream
  #progressLength = 0
  #calls = 0
  #failure: Error | undefined
  readonly #fail = (error: Error): void => {
    this.#failure ??=
      (error as NodeJS.ErrnoException).code === 'EPIPE' ? new OutputClosed() : new OutputFailed(error)
  }
  /** A closed standard error doesn't stop the work. */
  readonly #ignore = (): void => {}

  constructor({ stdout, stderr, env }: Streams) {
    this.#stdout = stdout.on('error', this.#fail)
    this.#stderr = stderr.on('error', this.#ignore)
    this.out = colorsFor(stdout, env)
    this.err = colorsFor(stderr, env)
    this.columns = (stdout.isTTY === true && stdout.columns) || Number.POSITIVE_INFINITY
  }

  /** Whether standard output is a terminal, so that a person reads along. */
  get interactive(): boolean {
    return this.#stdout.isTTY === true
  }

  /** Columns of a line of progress; none where standard error is not a terminal. */
  get progressColumns(): number | undefined {
    // A terminal that is full to its last column may begin a new line.
    return this.#stderr.isTTY === true ? (this.#stderr.columns ?? 80) - 1 : undefined
  }

  data(text: string): void {
    this.#wipe()
    this.#stdout.write(text)
  }

  message(text: string): void {
    this.#wipe()
    this.#stderr.write(text)
  }

  /** Shows a line of progress if standard error is a terminal; whatever is written next replaces it. */
  progress(line: string): void {
    if (this.#stderr.isTTY !== true) return
    this.#stderr.write(`\r${line.padEnd(this.#progressLength)}`)
    this.#progressLength = line.length
  }

  #wipe(): void {
    if (this.#progressLength > 0) this.#stderr.write(`\r${' '.repeat(this.#progressLength)}\r`)
    this.#progressLength = 0
  }

  /**
   * Waits until standard output takes more.
   * @throws {OutputClosed} if its reader is gone
   * @throws {OutputFailed} if it takes nothing for another reason
   */
  async drained(): Promise<void> {
    this.#calls += 1
    // Without a pause, work that is all in memory would never notice a closed pipe.
    if (this.#calls % 256 === 0) await setImmediate()
    if (this.#failure === undefined && this.#stdout.writableNeedDrain === true) {
      await once(this.#stdout, 'drain').catch(this.#fail)
    }
    if (this.#failure !== undefined) throw this.#failure
  }

  /**
   * Waits until standard output has taken everything.
   * @throws {OutputClosed} if its reader is gone
   * @throws {OutputFailed} if it takes nothing for another reason
   */
  async flushed(): Promise<void> {
    this.#wipe()
    const error = await new Promise<Error | null | undefined>((resolve) => this.#stdout.write('', resolve))
    if (error) this.#fail(error)
    await this.drained()
  }

  /** Wipes the progress line. Error handlers stay: that a pipe is closed often shows only after the end. */
  close(): void {
    this.#wipe()
  }
}
