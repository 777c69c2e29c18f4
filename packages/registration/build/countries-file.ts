import { banner, literal } from './banner.ts'
import type { LibraryCountry } from './library.ts'

/** One line per country, so that a diff shows what came or went. The codes are apart for those who need nothing else. */
export function countriesFile(countries: readonly LibraryCountry[]): string {
  const union = countries.map(({ alpha2 }) => `  | ${literal(alpha2)}\n`).join('')
  const codes = countries.map(({ alpha2 }) => `  ${literal(alpha2)},\n`).join('')
  const rows = countries.map(({ alpha3, numeric }) => `  ${literal(`${alpha3} ${numeric}`)},\n`).join('')
  return `${banner}
/** An ISO 3166-1 alpha-2 code, or \`XK\`. */
export type CountryCode =
${union}
export const alpha2Codes: readonly CountryCode[] = [
${codes}]

/** Alpha-3 and numeric code, in the order of the alpha-2 codes. */
export const otherCodes: readonly string[] = [
${rows}]
`
}
