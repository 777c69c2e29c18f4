import { joinBytes } from './join-bytes.ts'

const lineFeed = 0x0a
const blanks = new Set([0x20, 0x09, 0x0d, lineFeed])

export type FileKind = 'json' | 'ndjson'

/**
 * Tells by its beginning whether a file is one JSON text or has one per line, and reads each byte once.
 * One JSON text can't go on after a first line that is complete in itself.
 */
export class KindFinder {
  #part: 'before' | 'line' | 'after' = 'before'
  /** The pieces of the first line. */
  readonly #line: Uint8Array[] = []

  /** The kind, or `undefined` if more of the file is needed; at its end it is JSON. */
  next(chunk: Uint8Array): FileKind | undefined {
    let from = 0
    if (this.#part === 'before') {
      from = nextNonBlank(chunk, from)
      if (from < 0) return undefined
      if (!isOpening(chunk[from])) return 'json'
      this.#part = 'line'
    }
    if (this.#part === 'line') {
      const end = chunk.indexOf(lineFeed, from)
      this.#line.push(chunk.subarray(from, end < 0 ? chunk.length : end))
      if (end < 0) return undefined
      this.#part = 'after'
      from = end
    }
    return nextNonBlank(chunk, from) < 0 ? undefined : this.#kindOfLine()
  }

  #kindOfLine(): FileKind {
    const line = new TextDecoder().decode(joinBytes(this.#line)).trimEnd()
    // A malformed object with more after it: the first record is broken, not the file.
    return isJson(line) || (line.startsWith('{') && line.endsWith('}')) ? 'ndjson' : 'json'
  }
}

/** `{` or `[` */
export const isOpening = (byte: number | undefined): boolean => byte === 0x7b || byte === 0x5b

/** The index of the next byte that is not white space; -1 if there is none. */
export function nextNonBlank(bytes: Uint8Array, from: number): number {
  for (let index = from; index < bytes.length; index += 1)
    if (!blanks.has(bytes[index] as number)) return index
  return -1
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
