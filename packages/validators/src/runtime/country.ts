import { countrySteps } from '../generated/country-steps.ts'

/** For each pair of capitals 1 if it is a country, 2 if its companies must have a registration number, 3 if the service alone has it. */
const kinds = /* @__PURE__ */ (() => {
  const table = new Uint8Array(676)
  let cell = 0
  for (let index = 0; index < countrySteps.length; index += 1) {
    const step = countrySteps.charCodeAt(index)
    cell += step & 31
    table[cell] = 4 - (step >> 5)
  }
  return table
})()

/**
 * 1 for a country code, 2 for one of a country whose companies must have a registration number, 3 for a code that only the
 * service sends, else 0.
 */
export function countryKind(value: unknown): number {
  if (typeof value !== 'string' || value.length !== 2) return 0
  const second = value.charCodeAt(1) - 65
  return second >>> 0 < 26 ? (kinds[(value.charCodeAt(0) - 65) * 26 + second] ?? 0) : 0
}

/** Whether it is in the schemas' list of country codes. */
export const isCountry = (value: unknown): boolean => countryKind(value) % 3 > 0

/** Whether it is in the list of what the service answers, which has '' too. */
export const isServiceCountry = (value: unknown): boolean => value === '' || countryKind(value) > 0

const codeOf = (cell: number): string =>
  cell < 0 ? '' : String.fromCharCode(65 + Math.floor(cell / 26), 65 + (cell % 26))

/** The codes that are listed, in alphabetical order; listed once, since there are so many. */
function codesOf(isListed: (value: unknown) => boolean): (value?: unknown) => readonly unknown[] {
  let codes: readonly string[] | undefined
  return (value) =>
    isListed(value)
      ? [value]
      : (codes ??= Array.from({ length: 677 }, (_, index) => codeOf(index - 1)).filter(isListed))
}

/** The country codes; of a value that is one of them, that one is enough. */
export const countryCodes = /* @__PURE__ */ codesOf(isCountry)

/** The same of what the service answers. */
export const serviceCountryCodes = /* @__PURE__ */ codesOf(isServiceCountry)
