import type { Bytes, i32, View } from './bytes.ts'
import { classes, digit } from './classes.ts'

/** `true` or `false`. */
export function trueOrFalse(b: Bytes, d: View, i: i32): i32 {
  const word: i32 = d.getInt32(i, true)
  if (word === 0x65757274) return i + 4
  return word === 0x736c6166 && b[i + 4] === 101 ? i + 5 : -1
}

/** An integer of at most nine digits and nothing else. */
export function integer(b: Bytes, from: i32, min: i32, max: i32): i32 {
  let value: i32 = 0
  let i: i32 = from
  while ((classes[b[i]!]! & digit) !== 0) {
    if (i - from > 8) return -1
    value = value * 10 + (b[i]! - 48)
    i += 1
  }
  if (i === from || (b[from] === 48 && i - from > 1) || value < min || value > max) return -1
  return i
}
