import type { Bytes, i32, View } from './bytes.ts'
import { classes, plain } from './classes.ts'
import { decode, decodedEnd } from './decode.ts'
import { skipPlain } from './plain.ts'

/** The rest of a string of at most so many code points. */
export function text(b: Bytes, d: View, from: i32, max: i32): i32 {
  const i: i32 = skipPlain(b, d, from)
  if (b[i] === 34) return i - from <= max ? i + 1 : -1
  return otherText(b, i, max - (i - from))
}

/** The same from a character on that is an escape or not ASCII. */
function otherText(b: Bytes, from: i32, max: i32): i32 {
  let left: i32 = max
  let i: i32 = from
  while (left >= 0) {
    const c: i32 = b[i]!
    if (c === 34) return i + 1
    if ((classes[c]! & plain) !== 0) i += 1
    else if (c > 0xc1 && c < 0xe0 && (b[i + 1]! & 0xc0) === 0x80) i += 2
    else {
      if (decode(b, i) < 0) return -1
      i = decodedEnd
    }
    left -= 1
  }
  return -1
}

/** Whether a string has a visible character; it has been scanned. */
export function isVisible(b: Bytes, from: i32): boolean {
  let i: i32 = from
  while (b[i] !== 34) {
    if (!isBlank(decode(b, i))) return true
    i = decodedEnd
  }
  return false
}

/** The characters that the pattern `not-blank` leaves out. */
function isBlank(c: i32): boolean {
  if (c < 128) return c === 32 || (c >= 9 && c <= 13)
  if (c >= 0x2000 && c <= 0x200b) return true
  return (
    c === 0x85 ||
    c === 0xa0 ||
    c === 0x1680 ||
    c === 0x2028 ||
    c === 0x2029 ||
    c === 0x202f ||
    c === 0x205f ||
    c === 0x2060 ||
    c === 0x3000 ||
    c === 0xfeff
  )
}

/** 2 for the empty string, 3 for one without visible characters, else 4; it has been scanned. */
export function kindOfText(b: Bytes, from: i32): i32 {
  if (b[from] === 34) return 2
  return isVisible(b, from) ? 4 : 3
}
