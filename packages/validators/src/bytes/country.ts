import type { Bytes, i32 } from './bytes.ts'
import { capital, classes } from './classes.ts'
import { countryKinds } from './country-kinds.ts'

/** The kind of the country that a string is; 0 if it is none. */
export function kindAt(b: Bytes, i: i32): i32 {
  const first: i32 = b[i]!
  const second: i32 = b[i + 1]!
  if ((classes[first]! & classes[second]! & capital) === 0 || b[i + 2] !== 34) return 0
  return countryKinds[((first & 31) << 5) | (second & 31)]!
}

/** A code of the schemas' list of countries. */
export function country(b: Bytes, i: i32): i32 {
  const kind: i32 = kindAt(b, i)
  return kind === 1 || kind === 2 ? i + 3 : -1
}

/** A code of what the service answers, which has '' too. */
export function serviceCountry(b: Bytes, i: i32): i32 {
  if (b[i] === 34) return i + 1
  return kindAt(b, i) === 0 ? -1 : i + 3
}
