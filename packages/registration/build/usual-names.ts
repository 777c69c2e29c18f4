import { readdirSync, readFileSync } from 'node:fs'
import type { LibraryName } from './library.ts'

const folder = new URL('usual-names/', import.meta.url)

/**
 * What people and official lists write and neither i18n-iso-countries nor CLDR 48 has, a file per language, a line
 * per country: formal names that no rule makes of the short one (United Nations, UNTERM and the M49 standard;
 * ISO 3166-1), names of CLDR 42 to 47, which older browsers show, earlier names of countries, and usual ones.
 * None of them is a country's official name.
 */
export function usualNames(): LibraryName[] {
  return readdirSync(folder)
    .toSorted()
    .flatMap((file) =>
      readFileSync(new URL(file, folder), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => ({
          locale: file.slice(0, -'.txt'.length),
          country: line.slice(0, 2),
          names: line.slice(3).split(' / '),
          unofficial: true,
        })),
    )
}
