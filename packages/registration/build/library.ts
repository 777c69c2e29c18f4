import library from 'i18n-iso-countries'

export type LibraryCountry = Readonly<{ alpha2: string; alpha3: string; numeric: string }>
/** Names of a country in a locale, the official one first unless none is. */
export type LibraryName = Readonly<{
  locale: string
  country: string
  names: readonly string[]
  unofficial?: boolean
}>

/** The countries by alpha-2 code. Copies: the library hands out its live tables. */
export function libraryCountries(): LibraryCountry[] {
  return Object.entries(library.getAlpha2Codes())
    .map(([alpha2, alpha3]) => ({ alpha2, alpha3, numeric: library.alpha2ToNumeric(alpha2) ?? '' }))
    .toSorted((a, b) => (a.alpha2 < b.alpha2 ? -1 : 1))
}

/** The names by locale, then country. Its Node entry registers all locales, which its browser entry does not. */
export function libraryNames(): LibraryName[] {
  return library
    .langs()
    .toSorted()
    .flatMap((locale) => {
      const byCountry = library.getNames(locale, { select: 'all' })
      return Object.entries(byCountry)
        .map(([country, names]) => ({ locale, country, names: [...names] }))
        .toSorted((a, b) => (a.country < b.country ? -1 : 1))
    })
}
