import { type Country, countries } from './countries.ts'

let index: ReadonlyMap<string, Country> | undefined

/** The country of an alpha-2, alpha-3 or numeric code in upper case. */
export function countryByCode(code: string): Country | undefined {
  index ??= new Map(
    countries.flatMap((country) => {
      return [country.alpha2, country.alpha3, country.numeric].map((key) => [key, country] as const)
    }),
  )
  return index.get(code)
}
