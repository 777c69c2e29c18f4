import type { Bytes, i32 } from './bytes.ts'
import { classes, plain } from './classes.ts'

/** The index of the next byte that does not stand for itself in a string. */
export function skipPlain(b: Bytes, from: i32): i32 {
  let i: i32 = from
  while ((classes[b[i]!]! & plain) !== 0) i += 1
  return i
}
