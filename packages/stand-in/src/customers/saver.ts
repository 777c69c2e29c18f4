/** Saves after changes, once at a time: what changes meanwhile is saved next. */
export class Saver {
  readonly #save: () => Promise<void>
  readonly #failed: (error: unknown) => void
  #dirty = false
  #running: Promise<void> | undefined

  /** @param failed is told about every failure; the next change tries again */
  constructor(save: () => Promise<void>, failed: (error: unknown) => void) {
    this.#save = save
    this.#failed = failed
  }

  changed(): void {
    this.#dirty = true
    this.#running ??= this.#run()
  }

  /** Saves what is not saved yet, and answers whether everything is. */
  async settled(): Promise<boolean> {
    await this.#running
    if (this.#dirty) await (this.#running = this.#run())
    return !this.#dirty
  }

  async #run(): Promise<void> {
    try {
      while (this.#dirty) {
        this.#dirty = false
        await this.#save()
      }
    } catch (error) {
      this.#dirty = true
      this.#failed(error)
    } finally {
      this.#running = undefined
    }
  }
}
