const names: ReadonlySet<string> = new Set(['items', 'Items'])

/** Longer keys are not compared. */
const longestName = 8

export type Found =
  /** The list of records begins; `end` is the index, in the chunk, of the byte after its `[`. */
  | { readonly kind: 'array' | 'collection'; readonly end: number }
  /** A string, a number or a word. */
  | { readonly kind: 'scalar' }
  /** No JSON text goes on like this; `at` is the index in the chunk. */
  | { readonly kind: 'broken'; readonly at: number }

/**
 * Finds where the list of records begins in a JSON text: at its beginning, or as the value of `items` in its object. It
 * reads each byte once, and stops where JSON does, so that what never ends is not held.
 */
export class ListFinder {
  #depth = 0
  #inString = false
  #isEscaped = false
  #isKey = false
  #key = ''
  /** What came last outside of strings, other than white space; 0 before all of it. */
  #last = 0

  /** What there is; `undefined` if more of the text is needed. */
  next(chunk: Uint8Array): Found | undefined {
    for (let index = 0; index < chunk.length; index += 1) {
      const byte = chunk[index] as number
      if (this.#inString) {
        if (this.#isEscaped) this.#isEscaped = false
        else if (byte === 0x5c) this.#isEscaped = true
        else if (byte === 0x22) this.#inString = false
        else if (byte < 0x20) return { kind: 'broken', at: index }
        else if (this.#isKey && this.#key.length < longestName) this.#key += String.fromCharCode(byte)
      } else if (!isBlank(byte)) {
        const found = this.#outside(byte, index)
        if (found !== undefined) return found
        this.#last = byte
      }
    }
    return undefined
  }

  /** A byte outside of strings. */
  #outside(byte: number, index: number): Found | undefined {
    if (this.#depth === 0) {
      if (this.#last !== 0 || byte < 0x20 || byte > 0x7e) return { kind: 'broken', at: index }
      if (byte === 0x5b) return { kind: 'array', end: index + 1 }
      if (byte !== 0x7b) return { kind: 'scalar' }
    }
    if (byte === 0x22) {
      this.#inString = true
      this.#isKey = this.#depth === 1 && this.#last !== 0x3a
      if (this.#isKey) this.#key = ''
    } else if (byte === 0x7b || byte === 0x5b) {
      const isValue = this.#depth === 1 && this.#last === 0x3a
      if (isValue && byte === 0x5b && names.has(this.#key)) return { kind: 'collection', end: index + 1 }
      this.#depth += 1
    } else if (byte === 0x7d || byte === 0x5d) this.#depth -= 1
    else if (byte < 0x20 || byte > 0x7e) return { kind: 'broken', at: index }
    return undefined
  }
}

export const isBlank = (byte: number | undefined): boolean =>
  byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09
