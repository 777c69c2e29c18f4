import { readSync } from 'node:fs'
import type { LineFile, Range } from '../records/read-range.ts'

const lineFeed = 0x0a
const chunkBytes = 1024 * 1024

/** How many lines begin in a range. */
export function countLines({ descriptor, start, size }: LineFile, { from, to }: Range): number {
  const begin = Math.max(from, start)
  const end = Math.min(to, size)
  const buffer = Buffer.allocUnsafe(chunkBytes)
  let lines = begin === start && begin < end ? 1 : 0
  // A line begins after each line feed.
  for (let position = Math.max(begin - 1, start); position < end - 1; ) {
    const count = readSync(descriptor, buffer, 0, Math.min(chunkBytes, end - 1 - position), position)
    if (count === 0) break
    const bytes = buffer.subarray(0, count)
    for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) lines += 1
    position += count
  }
  return lines
}
