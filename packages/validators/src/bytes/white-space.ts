import type { Bytes, i32 } from './bytes.ts'

/** Where the JSON text ends: a line feed there belongs to nobody. */
let limit: i32 = 0

export function setLimit(index: i32): void {
  limit = index
}

/** The index of the next byte that is not white space. */
export function skipSpace(b: Bytes, from: i32): i32 {
  let i: i32 = from
  for (;;) {
    const c: i32 = b[i]!
    if (c > 32 || (c !== 32 && c !== 9 && c !== 13 && (c !== 10 || i >= limit))) return i
    i += 1
  }
}
