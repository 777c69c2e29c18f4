import { countryCodes, registrationNumberCountries } from '@openpartner/registration'
import isoCountries from 'i18n-iso-countries'
import { banner } from './banner.ts'

const list = (codes: readonly string[]): string =>
  `[\n${codes.map((code) => `  '${code}',\n`).join('')}] as const`

function nameOf(code: string): string {
  const name = isoCountries.getName(code, 'en')
  if (name === undefined) throw new Error(`No English name of ${code}`)
  return JSON.stringify(name)
}

const names = (codes: readonly string[]): string =>
  `{\n${codes.map((code) => `  ${code}: ${nameOf(code)},\n`).join('')}} as const`

/** The codes as a source file, so that the published package has no runtime dependency. */
export function countryCodesSource(): string {
  return `${banner}/** ISO 3166-1 alpha-2, and XK. */
export const countryCodes = ${list(countryCodes)}

/** The countries of the registration number rule. */
export const registrationNumberCountries = ${list(registrationNumberCountries)}

/** The English name of each country. Source: i18n-iso-countries. */
export const countryNames = ${names(countryCodes)}
`
}
