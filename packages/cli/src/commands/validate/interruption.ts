import process from 'node:process'

const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const

type Signal = keyof typeof exitCodes

/** Notes that the process is told to end, so that the run ends in good order. A second signal ends it at once. */
export class Interruption {
  #signal: Signal | undefined
  readonly #end: () => void
  readonly #note = (signal: Signal): void => {
    this.#signal = signal
    this.close()
    this.#end()
  }

  /** @param end ends whatever the run is waiting for */
  constructor(end: () => void) {
    this.#end = end
    for (const signal of Object.keys(exitCodes)) process.on(signal, this.#note)
  }

  get happened(): boolean {
    return this.#signal !== undefined
  }

  /** What the process ends with, as a shell reports it. */
  get exitCode(): number | undefined {
    return this.#signal && exitCodes[this.#signal]
  }

  close(): void {
    for (const signal of Object.keys(exitCodes)) process.off(signal, this.#note)
  }
}
