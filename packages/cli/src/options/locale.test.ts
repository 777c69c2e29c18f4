import { readFileSync } from 'node:fs'
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
  const manifest = new URL('../../../messages/package.json', import.meta.url)
  const { exports } = JSON.parse(readFileSync(manifest, 'utf8')) as { exports: object }
  const locales = Object.keys(exports).filter((path) => path !== '.' && path !== './package.json')
  expect(Object.keys(catalogues).map((locale) => `./${locale}`)).toEqual(locales)
})
