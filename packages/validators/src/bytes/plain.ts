import type { Bytes, i32, View } from './bytes.ts'

/**
 * A bit for each of four bytes, which is set if the byte is a control character, a quotation mark, a backslash or beyond
 * ASCII; of the bytes after such a one it may be set as well.
 */
function othersOf(word: i32): i32 {
  const high: i32 =
    (word - 0x20202020) | ((word ^ 0x22222222) - 0x01010101) | ((word ^ 0x5c5c5c5c) - 0x01010101) | word
  return Math.imul((high >>> 7) & 0x01010101, 0x10204080) >>> 28
}

/** The index of the next byte that does not stand for itself in a string; sixteen at a time, to branch once for most. */
export function skipPlain(_b: Bytes, d: View, from: i32): i32 {
  let i: i32 = from
  for (;;) {
    const others: i32 =
      othersOf(d.getInt32(i, true)) |
      (othersOf(d.getInt32(i + 4, true)) << 4) |
      (othersOf(d.getInt32(i + 8, true)) << 8) |
      (othersOf(d.getInt32(i + 12, true)) << 12)
    if (others !== 0) return i + 31 - Math.clz32(others & -others)
    i += 16
  }
}
