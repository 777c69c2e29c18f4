import { countryDownloads } from './downloads.ts'
import { countryEntries } from './entries.ts'
import { worldMap } from './world-map.ts'

/** What the country explorer shows and offers beside the pages of the countries. */
export function countryFiles(): (readonly [string, string])[] {
  return [
    ['generated/world-map.html', worldMap(countryEntries)],
    ...countryDownloads(countryEntries).map(([name, text]) => [`generated/public/${name}`, text] as const),
  ]
}
