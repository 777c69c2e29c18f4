import { countryEntries } from '../../build/countries/entries.ts'
import type { ListedCountry } from './entry.ts'

/** All countries by name, read when the site is built. */
declare const data: readonly ListedCountry[]
export { data }

export default {
  load: (): readonly ListedCountry[] =>
    countryEntries.map(({ numeric: _numeric, since: _since, ...listed }) => listed),
}
