import { describe, expect, test } from 'vitest'
import en from './generated/countries/en.ts'
import { locales } from './generated/locales.ts'
import type { CountryMessages } from './messages.ts'

const codes = Object.keys(en.countries)

const namesOf = async (locale: string): Promise<CountryMessages['countries']> =>
  ((await import(`./generated/countries/${locale}.ts`)) as { readonly default: CountryMessages }).default
    .countries

// Node has the names of every language, in the CLDR of its own version; browsers have them in some.
const platform = (locale: string) => new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' })

describe.each(locales)('$locale', async ({ locale }) => {
  const names = await namesOf(locale)

  test('has a name for each of the 250 countries, and no other', () => {
    expect(codes).toHaveLength(250)
    expect(Object.keys(names)).toEqual(codes)
  })

  test('has its own name, unless that is the English one', () => {
    const english = locale === 'en' ? [] : codes.filter((code) => names[code] === en.countries[code])
    const others = english.filter((code) => platform(locale).of(code) !== platform('en').of(code))
    expect(others).toEqual([])
  })

  test('has names in its script', () => {
    const script = new Intl.Locale(locale).maximize().script ?? ''
    const letters = new RegExp(`^[\\p{Script=${script}}\\p{Script=Common}\\p{Script=Inherited}]+$`, 'u')
    expect(codes.filter((code) => !letters.test(names[code] ?? ''))).toEqual([])
  })
})
