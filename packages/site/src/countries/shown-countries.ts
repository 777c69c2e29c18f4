import type { ListedCountry } from './entry.ts'
import { plain } from './plain-text.ts'
import { type OtherNames, relevance } from './relevance.ts'
import type { TableState } from './table-state.ts'

const noNames: OtherNames = { localNames: new Map(), numberNames: {} }

/**
 * The countries of a state, the best answers to its text first, then in its order. `named` are the codes of the country
 * whose name in any language the text is.
 */
export function shownCountries(
  countries: readonly ListedCountry[],
  state: TableState,
  otherNames: OtherNames = noNames,
  named: readonly string[] = [],
): ListedCountry[] {
  const text = plain(state.text)
  const ranks = new Map(
    countries.map((entry) => {
      const rank = text === '' ? 1 : relevance(entry, text, otherNames)
      return [entry.code, rank || Number(named.includes(entry.code))]
    }),
  )
  const rankOf = ({ code }: ListedCountry): number => ranks.get(code) ?? 0
  const direction = state.descending ? -1 : 1
  return countries
    .filter((entry) => (state.number === 'all' || entry.number === state.number) && rankOf(entry) > 0)
    .toSorted((one, other) => rankOf(other) - rankOf(one) || direction * compared(one, other, state.column))
}

/** Equal verdicts keep the order of the list, which is by name. */
function compared(one: ListedCountry, other: ListedCountry, column: TableState['column']): number {
  if (column === 'name') return one.name.localeCompare(other.name, 'en')
  if (column === 'code') return one.code < other.code ? -1 : 1
  // Required first.
  return Number(other[column] === 'required') - Number(one[column] === 'required')
}

/** The names of the countries in the first of a visitor's languages that the browser knows. */
export function localNamesOf(
  countries: readonly ListedCountry[],
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
