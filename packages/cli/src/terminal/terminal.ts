import { once } from 'node:events'
import { setImmediate } from 'node:timers/promises'
import type { OutputStream, Streams } from '../streams.ts'
import { type Colours, coloursFor } from './colours.ts'
import { OutputClosed } from './output-closed.ts'
import { Progress } from './progress.ts'

/** Where a run writes: data to standard output, everything else to standard error. */
export class Terminal {
  readonly out: Colours
  readonly err: Colours
  /** Columns of standard output; endless where lines are not wrapped. */
  readonly columns: number
  readonly #stdout: OutputStream
  readonly #stderr: OutputStream
  readonly #progress: Progress | undefined
  #calls = 0
  #failure: Error | undefined
  readonly #fail = (error: Error): void => {
    this.#failure ??= (error as NodeJS.ErrnoException).code === 'EPIPE' ? new OutputClosed() : error
  }
  /** What nobody reads on standard error is no reason to stop. */
  readonly #ignore = (): void => {}

  constructor({ stdout, stderr, env }: Streams) {
    this.#stdout = stdout.on('error', this.#fail)
    this.#stderr = stderr.on('error', this.#ignore)
    this.out = coloursFor(stdout, env)
    this.err = coloursFor(stderr, env)
    this.columns = (stdout.isTTY === true && stdout.columns) || Number.POSITIVE_INFINITY
    if (stderr.isTTY === true) this.#progress = new Progress((text) => stderr.write(text), Date.now)
  }

  data(text: string): void {
    this.#progress?.wipe()
    this.#stdout.write(text)
  }

  message(text: string): void {
    this.#progress?.wipe()
    this.#stderr.write(text)
  }

  /** @param share of the input that is done, from 0 to 1 */
  progress(records: number, share: number | undefined): void {
    this.#progress?.show(records, share)
  }

  /**
   * Waits until standard output takes more.
   * @throws {OutputClosed} if its reader is gone
   */
  async drained(): Promise<void> {
    this.#calls += 1
    // Records that are all in memory would never let the event loop tell of a closed pipe.
    if (this.#calls % 256 === 0) await setImmediate()
    if (this.#failure === undefined && this.#stdout.writableNeedDrain === true) {
      await once(this.#stdout, 'drain').catch(this.#fail)
    }
    if (this.#failure !== undefined) throw this.#failure
  }

  /**
   * Waits until standard output has taken everything.
   * @throws {OutputClosed} if its reader is gone
   */
  async flushed(): Promise<void> {
    const error = await new Promise<Error | null | undefined>((resolve) => this.#stdout.write('', resolve))
    if (error) this.#fail(error)
    await this.drained()
  }

  close(): void {
    this.#progress?.wipe()
  }
}
