import { contradictionsPage } from '../countries/contradictions-page.ts'
import { countryPage } from '../countries/country-page.ts'
import { countryEntries } from '../countries/entries.ts'
import type { Family } from '../family.ts'

/** One page a country. Its overview is written by hand: the explorer. */
export const countries: Family = {
  title: 'Countries',
  link: '/countries/',
  isLarge: true,
  pages: () => [
    ...countryEntries.map((entry, place) =>
      countryPage(entry, countryEntries[place - 1], countryEntries[place + 1]),
    ),
    contradictionsPage(),
  ],
}
