import type { Bytes, i32 } from './bytes.ts'
import { decode, decodedEnd } from './decode.ts'
import { scratch } from './scratch.ts'

/**
 * Writes a string of ASCII to the scratch, its escapes replaced; the index after it, or -1 if it has no escape or is out of
 * the ordinary: no key and no format of the schemas has quotation marks, backslashes or control characters.
 */
export function unescape(b: Bytes, from: i32): i32 {
  let i: i32 = from
  let length: i32 = 1
  let hasEscape: boolean = false
  scratch[0] = 34
  while (b[i] !== 34) {
    if (b[i] === 92) hasEscape = true
    const c: i32 = decode(b, i)
    if (c < 32 || c > 126 || c === 34 || c === 92 || length > 4000) return -1
    scratch[length] = c
    length += 1
    i = decodedEnd
  }
  scratch[length] = 34
  return hasEscape ? i + 1 : -1
}
