import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { locales } from '@openpartner/messages'
import { libraryCountries, type LibraryName } from './library.ts'

type Territories = Readonly<{
  main: Readonly<
    Record<string, { localeDisplayNames: { territories: Readonly<Record<string, string | undefined>> } }>
  >
}>

const { resolve } = createRequire(import.meta.url)

/** The names of CLDR, which browsers and our own commands show, in every language that has messages. */
export function cldrNames(): LibraryName[] {
  const languages = new Set(locales.map(({ locale }) => new Intl.Locale(locale).language))
  return [...languages].flatMap((language) => {
    const path = resolve(`cldr-localenames-full/main/${language}/territories.json`)
    const { main } = JSON.parse(readFileSync(path, 'utf8')) as Territories
    const names = Object.entries(main[language]?.localeDisplayNames.territories ?? {})
    return libraryCountries().map(({ alpha2 }) => ({
      locale: language,
      country: alpha2,
      // `CD-alt-variant` is another name of `CD`.
      names: names.flatMap(([key, name]) => (key.split('-')[0] === alpha2 ? [name ?? ''] : [])),
    }))
  })
}
