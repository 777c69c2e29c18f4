import { countryEntries } from '../../build/countries/entries.ts'
import type { CountryEntry } from './entry.ts'

/** All countries by name, read when the site is built. */
declare const data: readonly CountryEntry[]
export { data }

export default { load: () => countryEntries }
