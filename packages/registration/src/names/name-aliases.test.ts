import { expect, test } from 'vitest'
import { countryNames } from '../../build/country-names.ts'
import { countries } from '../countries/countries.ts'
import { nameAliases } from './name-aliases.ts'
import { countryByName } from './country-by-name.ts'
import { normalizeName } from './normalize-name.ts'

const aliases = nameAliases.flatMap((alias) => alias.names.map((name) => ({ ...alias, name })))

test.each(aliases)('$name is $country, with a note', ({ name, country, note }) => {
  expect(countryByName(name)).toMatchObject({ country: { alpha2: country }, matched: 'alias', note })
})

test('no two aliases are the same name, and none is a code', () => {
  const names = aliases.map(({ name }) => normalizeName(name))
  expect(new Set(names).size).toBe(names.length)
  const codes = new Set(
    countries.flatMap((country) => Object.values(country)).map((code) => code.toLowerCase()),
  )
  expect(names.filter((name) => codes.has(name))).toEqual([])
})

test('each alias has a reason: the sources lack it, give it to two countries, or the caller needs a note', () => {
  const known = new Map<string, Set<string>>()
  for (const { country, names } of countryNames()) {
    for (const name of names.map(normalizeName)) {
      known.set(name, (known.get(name) ?? new Set()).add(country))
    }
  }
  const superfluous = aliases.filter(({ name, note }) => {
    return note === 'Short form in common use.' && known.get(normalizeName(name))?.size === 1
  })
  expect(superfluous.map(({ name }) => name)).toEqual([])
})
