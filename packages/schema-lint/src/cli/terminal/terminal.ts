import type { OutputStream, Streams } from '../streams.ts'
import { type Colours, coloursFor } from './colours.ts'
import { OutputClosed } from './output-closed.ts'

/** Where a run writes: data to standard output, everything else to standard error. */
export class Terminal {
  readonly out: Colours
  readonly err: Colours
  /** Columns of standard output; undefined where it is no terminal. */
  readonly columns: number | undefined
  readonly #stdout: OutputStream
  readonly #stderr: OutputStream
  #shown = 0
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
    this.columns = stdout.isTTY === true ? stdout.columns : undefined
  }

  /** Whether a person looks at standard output. */
  get interactive(): boolean {
    return this.#stdout.isTTY === true
  }

  data(text: string): void {
    this.#wipe()
    this.#stdout.write(text)
  }

  message(text: string): void {
    this.#wipe()
    this.#stderr.write(text)
  }

  /** A line on a terminal that says what is being done; the next thing written takes its place. */
  progress(text: string): void {
    if (this.#stderr.isTTY !== true) return
    this.#wipe()
    this.#stderr.write(text)
    this.#shown = text.length
  }

  #wipe(): void {
    if (this.#shown > 0) this.#stderr.write(`\r${' '.repeat(this.#shown)}\r`)
    this.#shown = 0
  }

  /**
   * Waits until standard output has taken everything.
   * @throws {OutputClosed} if its reader is gone
   */
  async flush(): Promise<void> {
    this.#wipe()
    const error = await new Promise<Error | null | undefined>((resolve) => this.#stdout.write('', resolve))
    if (error) this.#fail(error)
    if (this.#failure !== undefined) throw this.#failure
  }

  /** Lets go of the streams. */
  close(): void {
    this.#wipe()
    this.#stdout.off('error', this.#fail)
    this.#stderr.off('error', this.#ignore)
  }
}
