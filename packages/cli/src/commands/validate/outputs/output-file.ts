import { closeSync, fdatasyncSync, fstatSync, ftruncateSync, openSync, writeSync } from 'node:fs'
import { Misuse } from '@openpartner/terminal/misuse'
import { cannotWrite } from './cannot-write.ts'

const lineFeed = 0x0a
const maxHeld = 1024 * 1024

/** A file of lines that is written as the run goes on. Whatever ends the run, it holds whole lines. */
export class OutputFile {
  readonly path: string
  readonly #descriptor: number
  readonly #isFile: boolean
  #held: Uint8Array[] = []
  #heldBytes = 0
  #written: number

  /**
   * @param length how much of it is kept; without it, the file begins anew
   * @throws {Misuse} if it can't be written
   */
  constructor(path: string, length?: number) {
    this.path = path
    this.#written = length ?? 0
    try {
      this.#descriptor = openSync(path, length === undefined ? 'w' : 'r+')
      this.#isFile = fstatSync(this.#descriptor).isFile()
      if (length === undefined || !this.#isFile) return
      if (fstatSync(this.#descriptor).size < length) throw shortened(path)
      ftruncateSync(this.#descriptor, length)
    } catch (error) {
      throw error instanceof Misuse ? error : cannotWrite(path, error)
    }
  }

  /** Adds whole lines. */
  write(lines: string | Uint8Array): void {
    const bytes = typeof lines === 'string' ? Buffer.from(lines) : lines
    if (bytes.length === 0) return
    this.#held.push(bytes)
    this.#heldBytes += bytes.length
    if (this.#heldBytes >= maxHeld) this.flush()
  }

  /** Bytes of the file, once what was added is written. */
  get length(): number {
    return this.#written + this.#heldBytes
  }

  flush(): void {
    const bytes = this.#held.length === 1 ? (this.#held[0] as Uint8Array) : Buffer.concat(this.#held)
    this.#held = []
    this.#heldBytes = 0
    let done = 0
    try {
      while (done < bytes.length) {
        done += writeSync(
          this.#descriptor,
          bytes,
          done,
          bytes.length - done,
          this.#isFile ? this.#written + done : null,
        )
      }
    } catch (error) {
      // A disk that is full may have taken a part of a line.
      const whole = bytes.subarray(0, done).lastIndexOf(lineFeed) + 1
      this.#written += whole
      if (this.#isFile) ftruncateSync(this.#descriptor, this.#written)
      throw cannotWrite(this.path, error)
    }
    this.#written += bytes.length
  }

  /** Waits until the disk has it. */
  sync(): void {
    this.flush()
    if (!this.#isFile) return
    try {
      fdatasyncSync(this.#descriptor)
    } catch (error) {
      throw cannotWrite(this.path, error)
    }
  }

  close(): void {
    closeSync(this.#descriptor)
  }
}

const shortened = (path: string): Misuse =>
  new Misuse(`error: ${path} is shorter than the checkpoint says, so that the run cannot be continued`)
