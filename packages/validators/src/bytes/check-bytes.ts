import type { Bytes } from './bytes.ts'
import type { Scan } from './scan.ts'
import type { CheckBytes, Verdict } from './scanner.ts'
import { setLimit } from './white-space.ts'
import { margin, type Window, windowOf } from './window.ts'

const windows = /* @__PURE__ */ new WeakMap<Uint8Array, Window>()

function cachedWindow(bytes: Uint8Array): Window {
  const known = windows.get(bytes)
  if (known !== undefined && known.b.length === bytes.length) return known
  const made = windowOf(bytes)
  windows.set(bytes, made)
  return made
}

/** Longer texts that need to be copied are left to the ordinary parser. */
const longest = 16 * 1024 * 1024

/** The verdict of what a scanner returned on the text from one index to another. */
export function verdictOf(b: Bytes, end: number, to: number): Verdict {
  if (end === -2) return 'invalid'
  if (end < 0 || end > to) return 'unsure'
  for (let i = end; i < to; i += 1) {
    const c = b[i]!
    if (c !== 32 && c !== 9 && c !== 10 && c !== 13) return 'invalid'
  }
  return 'valid'
}

/** Scanners stop at a line feed that ends the text; where none does, zeros are put after a copy. */
export const createCheckBytes =
  (scan: Scan): CheckBytes =>
  (bytes, from, to) => {
    if (to + margin <= bytes.length && bytes[to] === 10) {
      const { b, d } = cachedWindow(bytes)
      setLimit(to)
      return verdictOf(b, scan(b, d, from), to)
    }
    if (!(from >= 0 && to <= bytes.length && to - from <= longest && to > from)) return 'unsure'
    const copy = new Uint8Array(to - from + margin)
    copy.set(bytes.subarray(from, to))
    const { b, d } = windowOf(copy)
    setLimit(to - from)
    return verdictOf(b, scan(b, d, 0), to - from)
  }
