import { locales } from '@openpartner/messages'
import { expect, test } from 'vitest'
import { catalogues, localeNamed } from './locale.ts'

test.each([
  ['sv', 'sv'],
  ['sv-SE', 'sv'],
  ['SV_se', 'sv'],
  ['en-Latn-GB', 'en'],
  ['pt-br', 'pt-BR'],
])('%s is %s', async (tag, locale) => {
  expect((await localeNamed(tag)()).default.locale).toBe(locale)
})

test.each(['xx', '', 'svenska', 'constructor'])('%s is not a language', (tag) => {
  expect(() => localeNamed(tag)).toThrow(/^Languages: ar, az, be, de, en, /)
})

test('every language of @openpartner/messages can be asked for', () => {
  expect(Object.keys(catalogues)).toEqual(locales.map(({ locale }) => locale))
})
