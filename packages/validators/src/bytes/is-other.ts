import type { Bytes, i32 } from './bytes.ts'

/** Whether a text begins with another visible character of ASCII than an object does. */
export function isOther(b: Bytes, i: i32): boolean {
  return b[i]! > 32 && b[i]! < 128
}
