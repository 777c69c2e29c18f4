import type { CountryEntry } from '../../src/countries/entry.ts'
import { csvOf } from './csv.ts'

/** The table of countries for other programs, by file name. */
export function countryDownloads(entries: readonly CountryEntry[]): readonly (readonly [string, string])[] {
  const records = entries
    .map(({ code, alpha3, numeric, name, number, phone, schemes, since }) => {
      const ids = schemes.map(({ id }) => id)
      return { code, alpha3, numeric, name, number, phone, schemes: ids, since: since ?? null }
    })
    .toSorted((one, other) => (one.code < other.code ? -1 : 1))
  const head = ['code', 'alpha3', 'numeric', 'name', 'number', 'phone', 'schemes', 'since']
  const rows = records.map(({ schemes, since, ...texts }) => [
    ...Object.values(texts),
    schemes.join(' '),
    since ?? '',
  ])
  return [
    ['countries.csv', csvOf([head, ...rows])],
    ['countries.json', `${JSON.stringify(records, undefined, 2)}\n`],
  ]
}
