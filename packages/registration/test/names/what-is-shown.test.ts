import { locales } from '@openpartner/messages'
import { expect, test } from 'vitest'
import { countries } from '../../src/countries/countries.ts'
import { countryByName } from '../../src/names/country-by-name.ts'

type Names = Readonly<Record<string, string | undefined>>

/** What forms and sentences call the countries where a browser does not know them. */
const namesIn = async (locale: string): Promise<Names> =>
  ((await import(`@openpartner/messages/${locale}/countries`)) as { default: { countries: Names } }).default
    .countries

const ours = new Map(
  await Promise.all(locales.map(async ({ locale }) => [locale, await namesIn(locale)] as const)),
)

// Browsers and our commands show a country by its name from `Intl.DisplayNames`.
const styles = ['long', 'short', 'narrow'] as const
const shown = locales.flatMap(({ locale }) =>
  countries.flatMap(({ alpha2 }) => {
    const names = styles.map((style) => new Intl.DisplayNames(locale, { type: 'region', style }).of(alpha2))
    return [...new Set([...names, ours.get(locale)?.[alpha2]])].map((name) => ({
      locale,
      alpha2,
      name: name ?? alpha2,
    }))
  }),
)

type Writing = (name: string, locale: string) => string

const writings: Readonly<Record<string, Writing>> = {
  'as it is': (name) => name,
  'in capitals': (name, locale) => name.toLocaleUpperCase(locale),
  'in capitals of no language': (name) => name.toUpperCase(),
  'in small letters': (name, locale) => name.toLocaleLowerCase(locale),
  'in small letters of no language': (name) => name.toLowerCase(),
  composed: (name) => name.normalize('NFC'),
  decomposed: (name) => name.normalize('NFD'),
  'in compatible characters': (name) => name.normalize('NFKC'),
  'in full width': (name) =>
    name.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)),
  'without accents': (name) => name.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
  'without any diacritic': (name) => name.normalize('NFD').replace(/\p{Diacritic}/gu, ''),
  'with straight apostrophes': (name) => name.replace(/['’‘ʼʻ`]/g, "'"),
  'with curly apostrophes': (name) => name.replace(/['’‘ʼʻ`]/g, '’'),
  'with modifier apostrophes': (name) => name.replace(/['’‘ʼʻ`]/g, 'ʼ'),
  'with grave accents': (name) => name.replace(/['’‘ʼʻ`]/g, '`'),
  'with non-breaking spaces': (name) => name.replaceAll(' ', '\u00a0'),
  'with double spaces': (name) => `  ${name.replaceAll(' ', '  ')}\n`,
  'with dashes': (name) => name.replaceAll('-', '–'),
  'with non-breaking hyphens': (name) => name.replaceAll('-', '\u2011'),
  'with spaces for hyphens': (name) => name.replaceAll('-', ' '),
  'with marks of direction': (name) => `\u200f${name}\u200e`,
}

// The answer names both countries. Capitals mean a code: Spanish `RU` is Reino Unido, Vietnamese `Nga` is Russia.
const alsoAnother = new Set(['es RU GB', 'vi NGA RU'])

test.each(Object.entries(writings))('a name that is shown comes back as its code, %s', (_, write) => {
  const lost = shown.flatMap(({ locale, alpha2, name }) => {
    const written = write(name, locale)
    const match = countryByName(written, locale)
    const line = `${locale} ${written
      .normalize('NFKC')
      .replace(/\p{Cf}/gu, '')
      .trim()} ${alpha2}`
    const found = alsoAnother.has(line)
      ? match?.alternatives.includes(alpha2)
      : match?.country.alpha2 === alpha2
    return found ? [] : [line]
  })
  expect(lost).toEqual([])
})

test('all countries in every language that has messages', () => {
  for (const names of ours.values())
    expect(Object.keys(names)).toEqual(countries.map(({ alpha2 }) => alpha2).toSorted())
  expect(new Set(shown.map(({ locale, alpha2 }) => `${locale} ${alpha2}`)).size).toBe(locales.length * 250)
})

// One that speaks for its region and one of another script; every language that the platform knows is in the deep test.
test.each(['bg', 'ja', 'ko', 'el', 'gu', 'sw', 'zh-Hant', 'pt-PT', 'sr-Latn', 'fr_CA'])(
  'a name that is shown in %s, which has no messages, comes back as its code',
  (locale) => {
    const names = new Intl.DisplayNames(locale.replace('_', '-'), { type: 'region' })
    const lost = countries.filter(({ alpha2 }) => {
      return countryByName(names.of(alpha2) ?? '', locale)?.country.alpha2 !== alpha2
    })
    expect(lost).toEqual([])
  },
)
