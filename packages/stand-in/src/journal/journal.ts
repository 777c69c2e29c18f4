import { type FileHandle, open } from 'node:fs/promises'
import type { Change } from '../customers/store.ts'

/** Changes, each a line of a file: what `settled` has waited for is on the disk. */
export class Journal {
  readonly #path: string
  #file: FileHandle | undefined
  /** Bytes that are on the disk. */
  #length: number
  #waiting: string[] = []
  #appended = 0
  #written = 0
  #running: Promise<void> | undefined

  /** @param length bytes of the file to keep; it is created with the first change */
  constructor(path: string, length: number) {
    this.#path = path
    this.#length = length
  }

  /** How many bytes are on the disk. */
  get length(): number {
    return this.#length
  }

  append(change: Change): void {
    this.#waiting.push(`${JSON.stringify(change)}\n`)
    this.#appended += 1
  }

  /**
   * Waits until every change so far is on the disk. Those that come meanwhile share the next round.
   * @throws if one is not; it stays, and the next call tries again
   */
  async settled(): Promise<void> {
    const last = this.#appended
    while (this.#written < last) {
      this.#running ??= this.#write().finally(() => (this.#running = undefined))
      await this.#running
    }
  }

  async close(): Promise<void> {
    await this.#file?.close()
    this.#file = undefined
  }

  async #write(): Promise<void> {
    const lines = this.#waiting
    this.#waiting = []
    try {
      this.#file ??= await open(this.#path, this.#length === 0 ? 'w' : 'r+', 0o600)
      const bytes = Buffer.from(lines.join(''))
      // In the same position again after a failure, so that no half line remains.
      for (let done = 0; done < bytes.length; ) {
        done += (await this.#file.write(bytes, done, bytes.length - done, this.#length + done)).bytesWritten
      }
      await this.#file.truncate(this.#length + bytes.length)
      await this.#file.datasync()
      this.#length += bytes.length
      this.#written += lines.length
    } catch (error) {
      this.#waiting = [...lines, ...this.#waiting]
      throw error
    }
  }
}
