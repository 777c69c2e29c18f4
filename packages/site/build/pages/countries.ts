import { contradictionsPage } from '../countries/contradictions-page.ts'
import { countryPage } from '../countries/country-page.ts'
import { countryEntries } from '../countries/entries.ts'
import type { Family } from '../family.ts'

/** One page per country; those of the 24 lead to each other. The overview is hand-written: the explorer. */
export const countries: Family = {
  title: 'Countries',
  link: '/countries/',
  isLarge: true,
  pages: () => [
    ...countryEntries.map((entry) => {
      const alike = countryEntries.filter(({ number }) => number === entry.number)
      const index = alike.indexOf(entry)
      return countryPage(entry, alike[index - 1], alike[index + 1])
    }),
    contradictionsPage(),
  ],
}
