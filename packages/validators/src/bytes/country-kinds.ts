import { countryKind } from '../runtime/country.ts'
import type { Bytes } from './bytes.ts'

/** The kind of each country (see `countryKind`), by the low five bits of both capitals. */
export const countryKinds: Bytes = /* @__PURE__ */ (() => {
  const table = new Uint8Array(1024)
  for (let first = 1; first <= 26; first += 1) {
    for (let second = 1; second <= 26; second += 1)
      table[(first << 5) | second] = countryKind(String.fromCharCode(64 + first, 64 + second))
  }
  return table
})()
