import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { countries } from '../../src/countries/countries.ts'
import { countryByName } from '../../src/names/country-by-name.ts'

const cldr = dirname(createRequire(import.meta.url).resolve('cldr-localenames-full/package.json'))
const locales = readdirSync(`${cldr}/main`).filter((locale) => {
  return Intl.DisplayNames.supportedLocalesOf(locale).length > 0
})

test('a name that is shown in any locale of the platform comes back as its code, or as that of a country with the same name', () => {
  expect(locales.length).toBeGreaterThan(500)
  const lost = locales.flatMap((locale) =>
    (['long', 'short'] as const).flatMap((style) => {
      const names = new Intl.DisplayNames(locale, { type: 'region', style, fallback: 'none' })
      return countries.flatMap(({ alpha2 }) => {
        const name = names.of(alpha2)
        if (name === undefined) return []
        const match = countryByName(name, locale)
        if (match?.country.alpha2 === alpha2 || match?.alternatives.includes(alpha2)) return []
        return [`${locale} ${name} ${alpha2}: ${match?.country.alpha2}`]
      })
    }),
  )
  expect(new Set(lost)).toEqual(new Set())
})
