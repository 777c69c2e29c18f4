import type { Bytes, i32 } from './bytes.ts'

/** Whether a text begins with another visible character of ASCII than an object does. */
export function isOther(b: Bytes, i: i32): boolean {
  return b[i]! > 32 && b[i]! < 128
}

/** Whether there is a blank after the colon of an object's first key, if that is within reach. */
export function hasBlankAfterColon(b: Bytes, from: i32): boolean {
  let i: i32 = from
  while (b[i] !== 58 && i < from + 40) i += 1
  return b[i + 1] === 32
}
