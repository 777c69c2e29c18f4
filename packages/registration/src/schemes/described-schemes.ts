import { descriptions } from '../generated/descriptions.ts'
import type { RegistrationNumberCountry } from '../countries/registration-number-countries.ts'
import type { RegistrationNumberScheme, SchemeDescription } from './scheme.ts'
import { schemesByCountry } from '../generated/schemes-by-country.ts'

/** The schemes of a country with all that is known about them, deeply frozen, the most usual first. */
export function describedSchemes(country: RegistrationNumberCountry): readonly RegistrationNumberScheme[] {
  return Object.freeze(
    schemesByCountry[country].map(({ format, corrected }) => {
      const {
        checkDigit = 'none',
        rank: _rank,
        sources,
        ...description
      } = descriptions[`${country}/${format.id}`] as SchemeDescription
      return Object.freeze({
        ...format,
        ...description,
        checkDigit: corrected === undefined ? checkDigit : 'verified',
        sources: Object.freeze(sources.map((source) => Object.freeze(source))),
      })
    }),
  )
}
