import { countryCodes, registrationNumberCountries } from '@openpartner/registration'

/** Every country in the user's language; first those that ask for a registration number, then a line. */
export function countryOptions(locale) {
  const names = new Intl.DisplayNames([locale], { type: 'region' })
  const required = new Set(registrationNumberCountries)
  const options = countryCodes
    .map((code) => new Option(names.of(code), code))
    .toSorted((one, other) => one.text.localeCompare(other.text, locale))
  return [
    new Option(''),
    ...options.filter(({ value }) => required.has(value)),
    document.createElement('hr'),
    ...options.filter(({ value }) => !required.has(value)),
  ]
}
