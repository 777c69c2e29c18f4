/** An analysis took more steps than it may. */
export class OutOfSteps extends Error {
  override readonly name = 'OutOfSteps'
  /** The steps that are used up. */
  readonly steps: Steps

  constructor(steps: Steps) {
    super('out of steps')
    this.steps = steps
  }
}

/** A number of steps that an analysis may take: not time, so that the verdict is the same on a busy machine. */
export class Steps {
  readonly #max: number
  #taken = 0

  constructor(max: number) {
    this.#max = max
  }

  get taken(): number {
    return this.#taken
  }

  get areUsedUp(): boolean {
    return this.#taken > this.#max
  }

  /** @throws {OutOfSteps} if that is more than are left */
  take(count = 1): void {
    this.#taken += count
    if (this.#taken > this.#max) throw new OutOfSteps(this)
  }
}

/** The result of an analysis; undefined if it took too many steps. */
export function within<Result>(max: number, analysis: (steps: Steps) => Result): Result | undefined {
  const steps = new Steps(max)
  try {
    return analysis(steps)
  } catch (error) {
    if (error instanceof OutOfSteps && error.steps === steps) return undefined
    throw error
  }
}
