import { descriptions } from './generated/descriptions.ts'
import type { RegistrationNumberCountry } from './registration-number-countries.ts'
import type { RegistrationNumberScheme, SchemeDescription } from './scheme.ts'
import { schemesByCountry } from './schemes-by-country.ts'

/** The schemes of a country with all that is known of them, deeply frozen, the most usual first. */
export function describedSchemes(country: RegistrationNumberCountry): readonly RegistrationNumberScheme[] {
  return Object.freeze(
    schemesByCountry[country].map(({ form, corrected }) => {
      const {
        checkDigit = 'none',
        sources,
        ...description
      } = descriptions[`${country}/${form.id}`] as SchemeDescription
      return Object.freeze({
        ...form,
        ...description,
        checkDigit: corrected === undefined ? checkDigit : 'verified',
        sources: Object.freeze(sources.map((source) => Object.freeze(source))),
      })
    }),
  )
}
