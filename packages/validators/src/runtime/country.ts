import { countrySteps } from '../generated/country-steps.ts'

/** For each pair of capitals 1 if it is a country, 2 if its companies must have a registration number. */
const kinds = /* @__PURE__ */ (() => {
  const table = new Uint8Array(676)
  let cell = 0
  for (let index = 0; index < countrySteps.length; index += 1) {
    const step = countrySteps.charCodeAt(index)
    cell += step & 31
    table[cell] = step & 32 ? 1 : 2
  }
  return table
})()

/** 1 for a country code, 2 for one of a country whose companies must have a registration number, else 0. */
export function countryKind(value: unknown): number {
  if (typeof value !== 'string' || value.length !== 2) return 0
  const second = value.charCodeAt(1) - 65
  return second >>> 0 < 26 ? (kinds[(value.charCodeAt(0) - 65) * 26 + second] ?? 0) : 0
}

/** Whether it is in the schemas' list of country codes. */
export const isCountry = (value: unknown): boolean => countryKind(value) > 0

let codes: readonly string[] | undefined

/** The country codes in alphabetical order; of a value that is one of them, that one is enough. */
export function countryCodes(value?: unknown): readonly unknown[] {
  if (isCountry(value)) return [value]
  codes ??= Array.from(kinds, (kind, cell) =>
    kind === 0 ? '' : String.fromCharCode(65 + Math.floor(cell / 26), 65 + (cell % 26)),
  ).filter(Boolean)
  return codes
}

/** The same with '' before them. */
export const countryCodesOrEmpty = (value?: unknown): readonly unknown[] =>
  value === '' ? [value] : ['', ...countryCodes(value)]
