import { expect, test } from 'vitest'
import type { LibraryName } from './library.ts'
import { nameBearers } from './name-bearers.ts'

function codesOf(name: string, names: readonly LibraryName[]): string[] | undefined {
  return nameBearers(names)
    .get(name)
    ?.map(({ country, locales }) => `${country} ${locales.join(' ')}`.trim())
}

function isOfficial(names: readonly LibraryName[]): boolean | undefined {
  return nameBearers(names).get('kongo')?.[0]?.official
}

const german = { locale: 'de', country: 'CD', names: ['Kongo'] }
const polish = { locale: 'pl', country: 'CG', names: ['Kongo'] }
const croatian = { locale: 'hr', country: 'CG', names: ['Kongo'] }
const english = { locale: 'en', country: 'CD', names: ['Congo', 'Kongo'] }

test('the country that most locales mean comes first', () => {
  expect(codesOf('kongo', [german, polish, croatian])).toEqual(['CG pl hr', 'CD de'])
})

test('English outweighs the majority', () => {
  expect(codesOf('kongo', [english, german, polish, croatian, { ...croatian, locale: 'cs' }])).toEqual([
    'CD en de',
    'CG pl hr cs',
  ])
})

test('a locale that gives a name to two countries counts for the one that others mean too', () => {
  expect(codesOf('kongo', [{ ...polish, country: 'CD' }, polish, croatian])).toEqual(['CG pl hr', 'CD'])
})

test('a name is official when it is the first name anywhere', () => {
  expect(isOfficial([english, german])).toBe(true)
  expect(isOfficial([english])).toBe(false)
})
