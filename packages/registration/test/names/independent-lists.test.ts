import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { countries } from '../../src/countries/countries.ts'
import { countryByName } from '../../src/names/country-by-name.ts'

type Names = Readonly<{ common: string; official: string }>
type WorldCountry = Readonly<{ cca2: string; name: Names; translations: Readonly<Record<string, Names>> }>
type Atlas = Readonly<{
  objects: { countries: { geometries: readonly { id?: string; properties: { name: string } }[] } }
}>
type Row = readonly [name: string, code: string, locale: string]

const require = createRequire(import.meta.url)
const worldCountries = require('world-countries') as readonly WorldCountry[]

/** The names that are not found, with what is found instead. */
const lost = (rows: readonly Row[]): string[] =>
  rows.flatMap(([name, code, locale]) => {
    const found = countryByName(name, locale)?.country.alpha2
    return found === code ? [] : [`${name}: ${code}, not ${found}`]
  })

// UNTERM and the M49 standard, short and formal, with articles (`Bahamas (las)`) where the list has them:
// as collected by OCHA's taxonomy of countries and territories, https://github.com/OCHA-DAP/hdx-python-country.
test('names of the United Nations in their six languages', () => {
  const text = readFileSync(new URL('united-nations.json', import.meta.url), 'utf8')
  const lists = JSON.parse(text) as Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
  const rows = Object.entries(lists).flatMap(([locale, byCode]) =>
    Object.entries(byCode).flatMap(([code, names]) => names.map((name): Row => [name, code, locale])),
  )
  expect(rows.length).toBeGreaterThan(1500)
  expect(lost(rows)).toEqual([
    // Slips of the list: a word written twice and one left out, and three names in another case than the first.
    'الأراضي الفرنسية الجنوبية الجنوبية: TF, not undefined',
    'نائية التابعة للولايات المتحدة: UM, not undefined',
    'Антарктике: AQ, not undefined',
    'Аландских островов: AX, not undefined',
    'Кокосовых (Килинг) островов: CC, not undefined',
  ])
})

// https://github.com/mledoze/countries
test('English names, short and formal', () => {
  const rows = worldCountries.flatMap(({ cca2, name }): Row[] => [
    [name.common, cca2, 'en'],
    [name.official, cca2, 'en'],
  ])
  expect(rows).toHaveLength(500)
  expect(lost(rows)).toEqual([
    'Guiana: GF, not GY', // an earlier name of both; French Guiana is the alternative
    'Virgin Islands: VG, not VI', // those of the United States bear the name as well
  ])
})

const translated = {
  deu: 'de',
  spa: 'es',
  fra: 'fr',
  hun: 'hu',
  pol: 'pl',
  por: 'pt',
  rus: 'ru',
  swe: 'sv',
  tur: 'tr',
}

test('names in other languages', () => {
  const rows = Object.entries(translated).flatMap(([language, locale]) =>
    worldCountries.flatMap(({ cca2, translations }): Row[] => {
      const name = translations[language]?.common
      return name === undefined ? [] : [[name, cca2, locale]]
    }),
  )
  expect(rows.length).toBeGreaterThan(2200)
  expect(new Set(lost(rows))).toEqual(
    new Set([
      // Names that two countries share; the other one is an alternative.
      'Kongo: CG, not CD',
      'Saint-Martin: SX, not MF',
      'São Martinho: SX, not MF',
      'Ilhas Virgens: VG, not VI',
      'Virjin Adaları: VG, not VI',
      // Mistakes of the list, and a country that is no more.
      'Szamoa: AS, not WS',
      'Tádzsikisztán: TZ, not TJ',
      'WybrzeŻe Kości Słoniowej: CM, not CI',
      'Sudan: SS, not SD',
      'Antyle Holenderskie: BQ, not undefined',
    ]),
  )
})

// https://www.naturalearthdata.com, cut short to fit a map: `Dem. Rep. Congo`, `St. Vin. and Gren.`
test.each(['110m', '50m'])('names on the map of %s', (scale) => {
  const atlas = require(`world-atlas/countries-${scale}.json`) as Atlas
  const rows = atlas.objects.countries.geometries.flatMap(({ id, properties }): Row[] => {
    const country = countries.find(({ numeric }) => numeric === id?.padStart(3, '0'))
    // The map gives these islands the code of their state.
    return country === undefined || properties.name === 'Ashmore and Cartier Is.'
      ? []
      : [[properties.name, country.alpha2, 'en']]
  })
  expect(rows.length).toBeGreaterThan(170)
  expect(lost(rows)).toEqual([])
})
