import type { Bytes, i32, View } from './bytes.ts'
import { classes, digit } from './classes.ts'
import { decode, decodedEnd } from './decode.ts'
import { skipPlain } from './plain.ts'
import { skipSpace } from './white-space.ts'

/** How deep a value of no interest may be: one bit for each level. */
const deepest: i32 = 30

/** The rest of a string of any length. */
export function skipString(b: Bytes, d: View, from: i32): i32 {
  let i: i32 = from
  for (;;) {
    i = skipPlain(b, d, i)
    if (b[i] === 34) return i + 1
    if (decode(b, i) < 0) return -1
    i = decodedEnd
  }
}

function skipDigits(b: Bytes, from: i32): i32 {
  let i: i32 = from
  while ((classes[b[i]!]! & digit) !== 0) i += 1
  return i === from ? -1 : i
}

function skipNumber(b: Bytes, from: i32): i32 {
  let i: i32 = b[from] === 45 ? from + 1 : from
  i = b[i] === 48 ? i + 1 : skipDigits(b, i)
  if (i > 0 && b[i] === 46) i = skipDigits(b, i + 1)
  if (i > 0 && (b[i]! | 32) === 101) {
    const sign: i32 = b[i + 1]!
    i = skipDigits(b, sign === 43 || sign === 45 ? i + 2 : i + 1)
  }
  return i
}

function skipLeaf(b: Bytes, d: View, i: i32): i32 {
  const c: i32 = b[i]!
  if (c === 34) return skipString(b, d, i + 1)
  if (c === 116) return d.getInt32(i, true) === 0x65757274 ? i + 4 : -1
  if (c === 102) return d.getInt32(i + 1, true) === 0x65736c61 ? i + 5 : -1
  if (c === 110) return d.getInt32(i, true) === 0x6c6c756e ? i + 4 : -1
  return skipNumber(b, i)
}

/** A key with its colon, and white space around both. */
function skipKey(b: Bytes, d: View, from: i32): i32 {
  const i: i32 = skipSpace(b, from)
  if (b[i] !== 34) return -1
  const end: i32 = skipString(b, d, i + 1)
  return end < 0 ? -1 : skipColon(b, end)
}

/** A colon and white space around it, which is most often one blank or none. */
export function skipColon(b: Bytes, from: i32): i32 {
  const i: i32 = b[from] === 58 ? from : skipSpace(b, from)
  if (b[i] !== 58) return -1
  const next: i32 = b[i + 1] === 32 ? i + 2 : i + 1
  return b[next]! <= 32 ? skipSpace(b, next) : next
}

/** Any value that is not too deep. */
export function skipValue(b: Bytes, d: View, from: i32): i32 {
  let i: i32 = from
  let depth: i32 = 0
  // The lowest bit is set in an object.
  let parents: i32 = 0
  for (;;) {
    const c: i32 = b[i]!
    if (c === 123 || c === 91) {
      const close: i32 = c + 2
      i = skipSpace(b, i + 1)
      if (b[i] !== close) {
        if (depth === deepest) return -1
        depth += 1
        parents = (parents << 1) | (c === 123 ? 1 : 0)
        if (c === 123) i = skipKey(b, d, i)
        if (i < 0) return -1
        continue
      }
      i += 1
    } else {
      i = skipLeaf(b, d, i)
      if (i < 0) return -1
    }
    for (;;) {
      if (depth === 0) return i
      i = skipSpace(b, i)
      const isObject: boolean = (parents & 1) === 1
      if (b[i] === 44) {
        i = isObject ? skipKey(b, d, i + 1) : skipSpace(b, i + 1)
        if (i < 0) return -1
        break
      }
      if (b[i] !== (isObject ? 125 : 93)) return -1
      i += 1
      depth -= 1
      parents >>= 1
    }
  }
}
