import { labelKeys, messageKeys } from '@openpartner/messages'
import ar from '@openpartner/messages/ar'
import be from '@openpartner/messages/be'
import en from '@openpartner/messages/en'
import { expect, test } from 'vitest'
import { catalogues } from '../catalogues.ts'
import { name } from '../markdown.ts'
import { localeFamily } from './locales.ts'
import { coverageOf } from './locales/coverage.ts'

const pages = new Map(localeFamily.pages().map((page) => [page.path, page]))

test('there is a page for every language, and a row in the overview', () => {
  expect(catalogues.length).toBe(24)
  const paths = catalogues.map(({ locale }) => `reference/locales/${locale}`)
  expect([...pages.keys()].toSorted()).toEqual(['reference/locales/index', ...paths].toSorted())
  for (const path of paths) expect(pages.get('reference/locales/index')?.text).toContain(`(/${path})`)
})

test.each(catalogues.map((messages) => [messages.locale, messages] as const))(
  '%s has every sentence and label beside the English one',
  (locale, messages) => {
    const { text, isSearched } = pages.get(`reference/locales/${locale}`) ?? { text: '' }
    expect(isSearched).toBe(false)
    for (const key of [...Object.keys(messages.issues), ...labelKeys.filter((label) => label !== '')]) {
      expect(text, key).toContain(name(key))
    }
    const rows = text.split('\n').filter((line) => line.includes(`<span lang="${locale}"`))
    expect(rows.length).toBe(Object.keys(messages.issues).length + labelKeys.length)
    // A sentence of another package must not go without its English one.
    expect(rows.filter((row) => row.includes('|  |'))).toEqual([])
  },
)

test('coverage counts what is there', () => {
  expect(coverageOf(en)).toMatchObject({
    sentences: messageKeys.length,
    isReadByNative: true,
    script: 'Latin',
  })
  // Belarusian has one, few, many and other; Arabic words its sentences so that one form fits all.
  expect(coverageOf(be)).toMatchObject({ pluralForms: 4, allPluralForms: 4, script: 'Cyrillic' })
  expect(coverageOf(ar)).toMatchObject({ pluralForms: 1, allPluralForms: 6, isReadByNative: false })
  expect(coverageOf(ar).sentences).toBe(coverageOf(ar).allSentences)
})
