import type { Bytes, i32 } from './bytes.ts'
import { classes, hexadecimal } from './classes.ts'

/** The index after the character that was decoded last. */
export let decodedEnd: i32 = 0

/** The code point at an index of a string, a lone surrogate included; -1 if it is neither UTF-8 nor an escape. */
export function decode(b: Bytes, i: i32): i32 {
  const c: i32 = b[i]!
  if (c === 92) return decodeEscape(b, i + 1)
  if (c < 128) {
    decodedEnd = i + 1
    return c < 32 ? -1 : c
  }
  const second: i32 = continuation(b, i + 1)
  if (c < 0xc2 || second < 0) return -1
  if (c < 0xe0) {
    decodedEnd = i + 2
    return ((c & 31) << 6) | second
  }
  const third: i32 = continuation(b, i + 2)
  if (third < 0) return -1
  if (c < 0xf0) {
    const point: i32 = ((c & 15) << 12) | (second << 6) | third
    decodedEnd = i + 3
    return point < 0x800 || (point & 0xf800) === 0xd800 ? -1 : point
  }
  const fourth: i32 = continuation(b, i + 3)
  const point: i32 = ((c & 7) << 18) | (second << 12) | (third << 6) | fourth
  decodedEnd = i + 4
  return c > 0xf4 || fourth < 0 || point < 0x10000 || point > 0x10ffff ? -1 : point
}

function continuation(b: Bytes, i: i32): i32 {
  const c: i32 = b[i]!
  return (c & 0xc0) === 0x80 ? c & 63 : -1
}

/** @param i the index after the backslash */
function decodeEscape(b: Bytes, i: i32): i32 {
  const c: i32 = b[i]!
  decodedEnd = i + 1
  if (c === 34 || c === 47 || c === 92) return c
  if (c === 110) return 10
  if (c === 116) return 9
  if (c === 114) return 13
  if (c === 98) return 8
  if (c === 102) return 12
  if (c !== 117) return -1
  const unit: i32 = codeUnit(b, i + 1)
  decodedEnd = i + 5
  if ((unit & 0xfc00) === 0xd800 && b[i + 5] === 92 && b[i + 6] === 117) {
    const second: i32 = codeUnit(b, i + 7)
    if ((second & 0xfc00) === 0xdc00) {
      decodedEnd = i + 11
      return (((unit & 0x3ff) << 10) | (second & 0x3ff)) + 0x10000
    }
  }
  return unit
}

function codeUnit(b: Bytes, from: i32): i32 {
  let unit: i32 = 0
  for (let i: i32 = from; i < from + 4; i += 1) {
    const c: i32 = b[i]!
    if ((classes[c]! & hexadecimal) === 0) return -1
    unit = (unit << 4) | (c < 58 ? c - 48 : (c | 32) - 87)
  }
  return unit
}
