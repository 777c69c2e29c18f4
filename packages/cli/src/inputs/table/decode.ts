import { isAscii, isUtf8 } from 'node:buffer'
import { UnreadableInput } from '@openpartner/json-records/input-error'
import { decodeUtf8 } from '@openpartner/json-records/utf8'

const carriageReturn = 0x0d
const lineFeed = 0x0a

/**
 * Turns the chunks of a table into UTF-8 with line feeds. What is not UTF-8 is taken for Windows-1252, in which Excel writes:
 * that every byte sequence can be read in; so it must show before a character of UTF-8 has been seen.
 */
export class Decoder {
  /** Whether Windows-1252 was found. */
  isWindows1252 = false
  hasNul = false
  #hasUtf8 = false
  #endsLines: 'line-feed' | 'carriage-return' | undefined
  /** The beginning of a character, or a carriage return, that the next chunk completes. */
  #carried: Buffer = Buffer.alloc(0)
  #offset: number
  #lines = 0

  /** @param start offset of the first byte in the input */
  constructor(start: number) {
    this.#offset = start
  }

  /** @throws {UnreadableInput} on what is neither */
  next(chunk: Buffer): Buffer {
    this.#endsLines ??=
      !chunk.includes(lineFeed) && chunk.includes(carriageReturn) ? 'carriage-return' : 'line-feed'
    const all = this.#carried.length === 0 ? chunk : Buffer.concat([this.#carried, chunk])
    const complete = all.length - incompleteBytes(all, this.isWindows1252)
    this.#carried = all.subarray(complete)
    return this.#decoded(all.subarray(0, complete))
  }

  /** What is left at the end of the input. */
  end(): Buffer {
    const rest = this.#carried
    this.#carried = Buffer.alloc(0)
    return this.#decoded(rest)
  }

  #decoded(bytes: Buffer): Buffer {
    if (!this.isWindows1252 && !isUtf8(bytes)) this.#expectWindows1252(bytes)
    this.#hasUtf8 ||= !this.isWindows1252 && !isAscii(bytes)
    this.hasNul ||= bytes.includes(0)
    this.#offset += bytes.length
    this.#lines += countOf(bytes, lineFeed)
    const text = this.isWindows1252 ? fromWindows1252(bytes) : bytes
    if (!text.includes(carriageReturn)) return text
    const ends = this.#endsLines === 'carriage-return' ? '\r' : '\r\n'
    return Buffer.from(text.toString('latin1').replaceAll(ends, '\n'), 'latin1')
  }

  #expectWindows1252(bytes: Buffer): void {
    const decoded = decodeUtf8(bytes)
    if ('text' in decoded) return
    const { offset: at, byte } = decoded
    this.isWindows1252 = !this.#hasUtf8 && isAscii(bytes.subarray(0, at))
    if (this.isWindows1252) return
    const offset = this.#offset + at
    const hex = byte.toString(16).toUpperCase()
    const message = `byte 0x${hex} at offset ${offset} is not valid UTF-8, as the text before it is; save the file as UTF-8`
    const line = this.#lines + countOf(bytes.subarray(0, at), lineFeed) + 1
    throw new UnreadableInput({ code: 'not-utf-8', message, line, offset })
  }
}

/** What Windows-1252 has from 0x80 to 0x9F; of its bytes without a character the control characters, as browsers do. */
const fromThere = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Node.js 20 decodes Windows-1252 as if it were ISO 8859-1. */
const fromWindows1252 = (bytes: Buffer): Buffer =>
  Buffer.from(
    bytes
      .toString('latin1')
      .replaceAll(/[\u0080-\u009f]/g, (character) => fromThere[character.charCodeAt(0) - 0x80] ?? character),
  )

function countOf(bytes: Buffer, byte: number): number {
  let count = 0
  for (let at = bytes.indexOf(byte); at >= 0; at = bytes.indexOf(byte, at + 1)) count += 1
  return count
}

/** Bytes at the end that may need the next chunk: of a character that is cut, or of a line end. */
function incompleteBytes(bytes: Buffer, isWindows1252: boolean): number {
  if (bytes.at(-1) === carriageReturn) return 1
  if (isWindows1252) return 0
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] as number
    if (byte < 0x80) return 0
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0
  }
  return 0
}
