import { contradictionsPage } from '../countries/contradictions-page.ts'
import { countryPage } from '../countries/country-page.ts'
import { countryEntries } from '../countries/entries.ts'
import type { Family } from '../family.ts'

/** One page per country. The overview is hand-written: the explorer. */
export const countries: Family = {
  title: 'Countries',
  link: '/countries/',
  isLarge: true,
  pages: () => [
    ...countryEntries.map((entry, index) =>
      countryPage(entry, countryEntries[index - 1], countryEntries[index + 1]),
    ),
    contradictionsPage(),
  ],
}
