import type { Bytes, i32, View } from './bytes.ts'
import { atom, classes, digit, hexadecimal, host, letter, letterOrDigit, url } from './classes.ts'

function is(b: Bytes, i: i32, bits: i32): boolean {
  return (classes[b[i]!]! & bits) !== 0
}

/** The high bit of each of four bytes is set where that is a hexadecimal digit. */
function hex4(d: View, i: i32): i32 {
  const word: i32 = d.getInt32(i, true)
  const lower: i32 = word | 0x20202020
  // From 0 up to 9, and from a up to f; neither addition carries from one byte of ASCII to the next.
  const digits: i32 = (word + 0x50505050) & ~(word + 0x46464646)
  const letters: i32 = (lower + 0x1f1f1f1f) & ~(lower + 0x19191919)
  return (digits | letters) & ~word
}

export function uuid(b: Bytes, d: View, i: i32): i32 {
  const bits: i32 =
    hex4(d, i) &
    hex4(d, i + 4) &
    hex4(d, i + 9) &
    hex4(d, i + 14) &
    hex4(d, i + 19) &
    hex4(d, i + 24) &
    hex4(d, i + 28) &
    hex4(d, i + 32) &
    0x80808080
  return bits === (0x80808080 | 0) &&
    b[i + 8] === 45 &&
    b[i + 13] === 45 &&
    b[i + 18] === 45 &&
    b[i + 23] === 45 &&
    b[i + 36] === 34
    ? i + 37
    : -1
}

export function domain(b: Bytes, d: View, from: i32): i32 {
  let i: i32 = from
  let start: i32 = from
  for (;;) {
    while (is(b, i, host)) i += 1
    if (i === start || i - start > 63 || b[start] === 45 || b[i - 1] === 45) return -1
    if (b[i] !== 46) break
    i += 1
    start = i
  }
  return b[i] === 34 && start > from && i - start > 1 && is(b, start, letter) ? i + 1 : -1
}

export function email(b: Bytes, d: View, from: i32): i32 {
  if (!is(b, from, letterOrDigit) && b[from] !== 95) return -1
  let i: i32 = from
  for (;;) {
    const start: i32 = i
    while (is(b, i, atom)) i += 1
    if (i === start) return -1
    if (b[i] === 64) return domain(b, d, i + 1)
    if (b[i] !== 46) return -1
    i += 1
  }
}

function letters2(b: Bytes, i: i32): boolean {
  return is(b, i, letter) && is(b, i + 1, letter)
}

/** A hyphen, two letters and the end. */
function region(b: Bytes, i: i32): i32 {
  return b[i] === 45 && letters2(b, i + 1) && b[i + 3] === 34 ? i + 4 : -1
}

export function culture(b: Bytes, d: View, i: i32): i32 {
  if (!letters2(b, i)) return -1
  const isLong: boolean = b[i + 2] === 45 && letters2(b, i + 3) && letters2(b, i + 5)
  return region(b, isLong ? i + 7 : i + 2)
}

export function language(b: Bytes, d: View, i: i32): i32 {
  if (!letters2(b, i)) return -1
  return b[i + 2] === 34 ? i + 3 : region(b, i + 2)
}

function urlText(b: Bytes, from: i32): i32 {
  let i: i32 = from
  for (;;) {
    while (is(b, i, url)) i += 1
    if (b[i] !== 37 || !is(b, i + 1, hexadecimal) || !is(b, i + 2, hexadecimal)) return i
    i += 3
  }
}

export function httpsUrl(b: Bytes, d: View, from: i32): i32 {
  let i: i32 = from + 8
  const isHttps: boolean =
    b[from] === 104 &&
    b[from + 1] === 116 &&
    b[from + 2] === 116 &&
    b[from + 3] === 112 &&
    b[from + 4] === 115 &&
    b[from + 5] === 58 &&
    b[from + 6] === 47 &&
    b[from + 7] === 47
  if (!isHttps) return -1
  while (is(b, i, host) || b[i] === 46) i += 1
  if (i === from + 8) return -1
  if (b[i] === 58) {
    const port: i32 = i + 1
    i = port
    while (is(b, i, digit)) i += 1
    if (i === port || i - port > 5) return -1
  }
  if (b[i] === 47 || b[i] === 63) i = urlText(b, i + 1)
  if (b[i] === 35) i = urlText(b, i + 1)
  return b[i] === 34 ? i + 1 : -1
}
