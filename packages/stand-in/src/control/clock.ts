/** The time of a stand-in, in milliseconds: that of the machine until a test sets it, and from then on it stands still. */
export class Clock {
  readonly #begin: number | undefined
  #fixed: number | undefined

  /** @param begin where it stands still from the beginning */
  constructor(begin?: number) {
    this.#begin = begin
    this.#fixed = begin
  }

  /** Milliseconds since 1970. */
  now(): number {
    return this.#fixed ?? Date.now()
  }

  /**
   * Stops the time there.
   * @throws {RangeError} if it is not a time
   */
  set(time: Date | string | number): void {
    const milliseconds = new Date(time).getTime()
    if (Number.isNaN(milliseconds)) throw new RangeError('not a time')
    this.#fixed = milliseconds
  }

  /**
   * Lets this many milliseconds pass at once, and stops the time there.
   * @throws {RangeError} if it is not a number of milliseconds, or leads out of what a date can be
   */
  advance(milliseconds: number): void {
    this.set(this.now() + milliseconds)
  }

  /** Back to how it began. */
  reset(): void {
    this.#fixed = this.#begin
  }
}
