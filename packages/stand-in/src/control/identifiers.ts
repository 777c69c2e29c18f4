import { createHash, randomBytes } from 'node:crypto'

/** What random bytes are for: each has a sequence of its own, so that another call before does not change a customer. */
type Purpose = 'customer' | 'etag' | 'password' | 'call'

/** Everything that a stand-in makes up: at random, or always the same in the same order. */
export class Identifiers {
  readonly #seed: string | undefined
  readonly #counts = new Map<Purpose, number>()

  /** @param seed any text; the same one gives the same identifiers */
  constructor(seed?: string) {
    this.#seed = seed
  }

  uuid(purpose: Purpose): string {
    const bytes = this.#bytes(purpose, 16)
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6)
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
  }

  /** Like those of the service: a signed number of 64 bits. */
  etag(): string {
    return this.#bytes('etag', 8).readBigInt64BE().toString()
  }

  password(): string {
    return this.#bytes('password', 9).toString('base64')
  }

  /** The base of a correlation vector: 16 characters. */
  vector(): string {
    return this.#bytes('call', 12).toString('base64')
  }

  /** Begins again. */
  reset(): void {
    this.#counts.clear()
  }

  #bytes(purpose: Purpose, length: number): Buffer {
    if (this.#seed === undefined) return randomBytes(length)
    const count = (this.#counts.get(purpose) ?? 0) + 1
    this.#counts.set(purpose, count)
    return createHash('sha256').update(`${this.#seed}\n${purpose}\n${count}`).digest().subarray(0, length)
  }
}
