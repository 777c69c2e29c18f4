import type { CountryEntry } from './entry.ts'
import type { TableState } from './table-state.ts'

/** Without letter case and accents, so that `cote` finds Côte d’Ivoire. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll('’', "'")
    .toLowerCase()
    .trim()

/** The countries of a state, in its order. `localNames` are those in the visitor's language, by code. */
export function shownCountries(
  countries: readonly CountryEntry[],
  state: TableState,
  localNames: ReadonlyMap<string, string> = new Map(),
): CountryEntry[] {
  const text = plain(state.text)
  const isCodeOf = ({ code, alpha3 }: CountryEntry): boolean =>
    code.toLowerCase() === text || alpha3.toLowerCase() === text
  const isMeant = (entry: CountryEntry): boolean =>
    isCodeOf(entry) ||
    [entry.name, ...entry.otherNames, localNames.get(entry.code) ?? ''].some((one) =>
      plain(one).includes(text),
    ) ||
    entry.schemes.some(({ abbreviation }) => plain(abbreviation) === text)

  const direction = state.descending ? -1 : 1
  return (
    countries
      .filter((entry) => (state.number === 'all' || entry.number === state.number) && isMeant(entry))
      // Typing IN means India, before all countries with these letters in their names.
      .toSorted(
        (one, other) =>
          Number(isCodeOf(other)) - Number(isCodeOf(one)) || direction * compared(one, other, state.column),
      )
  )
}

/** Equal verdicts keep the order of the list, which is by name. */
function compared(one: CountryEntry, other: CountryEntry, column: TableState['column']): number {
  if (column === 'name') return one.name.localeCompare(other.name, 'en')
  if (column === 'code') return one.code < other.code ? -1 : 1
  // Required first.
  return Number(other[column] === 'required') - Number(one[column] === 'required')
}

/** The names of the countries in the first of a visitor's languages that the browser knows. */
export function localNamesOf(
  countries: readonly CountryEntry[],
  languages: readonly string[],
): Map<string, string> {
  const names = new Intl.DisplayNames(languages.filter(isLanguageTag), { type: 'region' })
  return new Map(countries.map(({ code }) => [code, names.of(code) ?? '']))
}

/** Browsers pass on what the system calls its language, such as `en-US@posix`. */
function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
