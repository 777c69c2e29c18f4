import { readSync } from 'node:fs'

const lineFeed = 0x0a

/** Bytes behind a range that are read with it: usually enough for the end of its last line. */
const tail = 4096

/** Bytes of a file: `to` is beyond the last one. */
export type Range = { readonly from: number; readonly to: number }

export type LineFile = {
  readonly descriptor: number
  /** Where the first line begins. */
  readonly start: number
  /** Where the file ends; what is added to it later is not read. */
  readonly size: number
}

type Handlers = {
  /**
   * Gets whole lines, up to an index, and the offset of the first one. The bytes are overwritten afterwards.
   * Scanners may read what is behind the lines.
   */
  readonly lines: (bytes: Buffer, to: number, offset: number) => void
  /** A line is longer than the limit. */
  readonly tooLong: () => void
}

/**
 * Reads the lines that begin in a range, the last one to its end. Ranges that cover a file cover each of its lines once.
 * @param limit how long a line may be, in bytes
 * @param chunk how much is read at once, in bytes
 * @returns false if the file has become shorter than it was
 */
export function readRange(
  { descriptor, start, size }: LineFile,
  range: Range,
  { lines, tooLong }: Handlers,
  { limit, chunk = 256 * 1024 }: { readonly limit: number; readonly chunk?: number },
): boolean {
  const to = Math.min(range.to, size)
  // Whether a line begins with the first byte of the range is told by the byte before it.
  let inLine = range.from > start
  let offset = Math.max(start, inLine ? range.from - 1 : range.from)
  let buffer: Buffer = Buffer.allocUnsafe(2 * chunk)
  let held = 0

  const drop = (count: number): void => {
    buffer.copyWithin(0, count, held)
    held -= count
    offset += count
  }
  const read = (count: number): number => {
    if (buffer.length - held < count) buffer = Buffer.concat([buffer.subarray(0, held)], 2 * buffer.length)
    return readSync(descriptor, buffer, held, count, offset + held)
  }

  for (;;) {
    if (inLine) {
      const found = buffer.subarray(0, held).indexOf(lineFeed)
      drop(found < 0 ? held : found + 1)
      inLine = found < 0
    }
    if (offset >= to) return true
    if (!inLine) {
      const bytes = buffer.subarray(0, held)
      // The line feed that ends the last line: it may be the last byte of the range.
      const last = to - 1 - offset
      const found = held > last ? bytes.indexOf(lineFeed, last) : -1
      const isEnd = found >= 0 || offset + held >= size
      const end = isEnd ? (found < 0 ? held : found + 1) : bytes.lastIndexOf(lineFeed, last) + 1
      if (end > 0) lines(buffer, end, offset)
      if (isEnd) return true
      drop(end)
      if (held > limit) {
        tooLong()
        inLine = true
        continue
      }
    }
    const at = offset + held
    const wanted = at < to ? Math.min(chunk, to + tail - at) : Math.min(chunk, 4 * tail)
    const count = read(Math.min(wanted, size - at))
    if (count === 0) return offset + held >= size
    held += count
  }
}
