import { joinBytes } from '../join-bytes.ts'
import { isBlank } from './find-list.ts'

/** What is between two commas of a list, or its brackets; a part other than the first begins with its comma. */
export type ListPart = {
  /** Without what ends the part; `undefined` if the part is longer than the limit. */
  readonly bytes: Uint8Array | undefined
  readonly length: number
  /** The line feeds in it. */
  readonly lines: number
  /** Those before its item, of a part without bytes. */
  readonly blankLines: number
  /**
   * How it ends: with a comma, with the bracket of the list, where no JSON text goes on, or with the input. A `tail` is what
   * follows the list, from its bracket on.
   */
  readonly end: 'comma' | 'bracket' | 'broken' | 'input' | 'tail'
  /** The end itself and a little of what follows it, for messages. */
  readonly after: Uint8Array
}

const afterBytes = 240
const comma = 0x2c
const lineFeed = 0x0a

/**
 * Cuts the items of a list apart and holds one of them at a time, never more than `limit` bytes of it. It knows brackets and
 * quotation marks only: what is in a part may still be malformed. A part that ends `broken` is the last.
 * @param chunks from the byte after the `[` on
 */
export async function* splitList(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<ListPart, void, undefined> {
  const scanner = new Scanner()
  let pieces: Uint8Array[] = []
  let length = 0
  let blankLines = 0
  let isTail = false
  const hold = (piece: Uint8Array): void => {
    if (length <= limit) pieces.push(piece)
    length += piece.length
    if (length <= limit || pieces.length === 0) return
    blankLines = blankLinesIn(joinBytes(pieces))
    pieces = []
  }
  const part = (end: ListPart['end'], after: Uint8Array): ListPart => {
    const bytes = length > limit ? undefined : joinBytes(pieces)
    const found = { bytes, length, lines: scanner.lines, blankLines, end, after }
    pieces = []
    length = 0
    blankLines = 0
    scanner.lines = 0
    return found
  }
  for await (const chunk of chunks) {
    let from = 0
    while (!isTail) {
      const at = scanner.next(chunk, from)
      if (at === undefined) break
      hold(chunk.subarray(from, at))
      yield part(scanner.end, chunk.subarray(at, at + afterBytes))
      if (scanner.end === 'broken') return
      from = at
      isTail = scanner.end === 'bracket'
    }
    hold(chunk.subarray(from))
  }
  yield part(isTail ? 'tail' : 'input', new Uint8Array())
}

/** The line feeds between a comma and the item after it. */
function blankLinesIn(part: Uint8Array): number {
  let lines = 0
  for (let index = part[0] === comma ? 1 : 0; isBlank(part[index]); index += 1)
    if (part[index] === lineFeed) lines += 1
  return lines
}

/** Goes from byte to byte, each read once. */
class Scanner {
  /** Line feeds outside of strings, until they are taken. */
  lines = 0
  /** What the last cut was. */
  end: 'comma' | 'bracket' | 'broken' = 'comma'
  #depth = 0
  #inString = false
  #isEscaped = false
  /** Whether the byte at the next index is the comma of the cut before. */
  #isAtComma = false

  /** The index of the next comma or bracket of the list, or of the first byte that JSON does not have there. */
  next(chunk: Uint8Array, from: number): number | undefined {
    let depth = this.#depth
    let index = from
    if (this.#isAtComma) index += 1
    this.#isAtComma = false
    for (; index < chunk.length; index += 1) {
      const byte = chunk[index] as number
      if (this.#inString) {
        if (this.#isEscaped) this.#isEscaped = false
        else if (byte === 0x22) this.#inString = false
        else if (byte === 0x5c) this.#isEscaped = true
        else if (byte < 0x20) return this.#cut('broken', index)
      } else if (byte === 0x22) this.#inString = true
      else if (byte === comma) {
        if (depth === 0) {
          this.#isAtComma = true
          return this.#cut('comma', index)
        }
      } else if (byte === 0x7b || byte === 0x5b) this.#depth = depth += 1
      else if (byte === 0x7d || byte === 0x5d) {
        if (depth === 0) return this.#cut(byte === 0x5d ? 'bracket' : 'broken', index)
        this.#depth = depth -= 1
      } else if (byte === lineFeed) this.lines += 1
      else if ((byte < 0x20 && !isBlank(byte)) || byte > 0x7e) return this.#cut('broken', index)
    }
    return undefined
  }

  #cut(end: 'comma' | 'bracket' | 'broken', index: number): number {
    this.end = end
    return index
  }
}
