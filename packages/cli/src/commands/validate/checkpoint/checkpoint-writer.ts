import { rmSync } from 'node:fs'
import type { Outputs } from '../outputs/outputs.ts'
import { replaceFile } from '../outputs/replace-file.ts'
import type { Settings } from '../settings.ts'
import type { Tally } from '../tally.ts'
import { checkpointOf, identitiesOf, type Position } from './checkpoint.ts'
import type { Identity } from './identity.ts'

type Options = {
  readonly path: string
  readonly settings: Settings
  readonly outputs: Outputs
  readonly tally: Tally
}

/** Records how far a run has come: only ever what the outputs have on the disk. */
export class CheckpointWriter {
  readonly #options: Options
  readonly #inputs: readonly (Identity | null)[]
  #since = 0

  constructor(options: Options) {
    this.#options = options
    this.#inputs = identitiesOf(options.settings.files)
  }

  /**
   * Writes a checkpoint if enough was validated since the last one.
   * @param bytes what was validated since the last call
   */
  add(bytes: number, position: () => Position): void {
    this.#since += bytes
    if (this.#since >= this.#options.settings.checkpointEvery) this.write(position())
  }

  write(position: Position): void {
    const { path, settings, outputs, tally } = this.#options
    this.#since = 0
    for (const output of [outputs.invalid, outputs.valid]) output?.sync()
    const lengths = {
      ...(outputs.invalid && { invalid: outputs.invalid.length }),
      ...(outputs.valid && { valid: outputs.valid.length }),
    }
    const state = { inputs: this.#inputs, position, outputs: lengths, tally: tally.state }
    replaceFile(path, `${JSON.stringify(checkpointOf(settings, state))}\n`)
  }

  /** There is nothing to resume. */
  remove(): void {
    rmSync(this.#options.path, { force: true })
  }
}
