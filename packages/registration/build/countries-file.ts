import { banner, literal } from './banner.ts'
import type { LibraryCountry } from './library.ts'

/** One row and one member of the union a country, so that a diff shows what came or went. */
export function countriesFile(countries: readonly LibraryCountry[]): string {
  const union = countries.map(({ alpha2 }) => `  | ${literal(alpha2)}\n`).join('')
  const rows = countries
    .map(({ alpha2, alpha3, numeric }) => `  ${literal(`${alpha2} ${alpha3} ${numeric}`)},\n`)
    .join('')
  return `${banner}
/** An ISO 3166-1 alpha-2 code, or \`XK\`. */
export type CountryCode =
${union}
/** Alpha-2, alpha-3 and numeric code, by alpha-2. */
export const countryRows: readonly string[] = [
${rows}]
`
}
