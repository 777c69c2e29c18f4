import { labelKeys, locales, type Messages, numberLabelKeys } from '@openpartner/messages'
import { expect, test } from 'vitest'
import { allMessages, english as en } from '../locales.ts'
import { name } from '../markdown.ts'
import { localeFamily } from './locales.ts'
import { coverageOf } from './locales/coverage.ts'

const messagesIn = (wanted: string): Messages =>
  allMessages.find(({ locale }) => locale === wanted) as Messages
const [ar, be] = [messagesIn('ar'), messagesIn('be')]

const pages = new Map(localeFamily.pages().map((page) => [page.path, page]))

test('there is a page for every language, and a row in the overview', () => {
  expect(allMessages.map(({ locale }) => locale)).toEqual(locales.map(({ locale }) => locale))
  const paths = allMessages.map(({ locale }) => `reference/locales/${locale}`)
  expect([...pages.keys()].toSorted()).toEqual(['reference/locales/index', ...paths].toSorted())
  for (const path of paths) expect(pages.get('reference/locales/index')?.text).toContain(`(/${path})`)
})

test.each(allMessages.map((messages) => [messages.locale, messages] as const))(
  '%s has every sentence and label beside the English one',
  (locale, messages) => {
    const { text, isSearched } = pages.get(`reference/locales/${locale}`) ?? { text: '' }
    expect(isSearched).toBe(false)
    for (const key of [...Object.keys(messages.issues), ...labelKeys.filter((label) => label !== '')]) {
      expect(text, key).toContain(name(key))
    }
    const rows = text.split('\n').filter((line) => line.includes(`<span lang="${locale}"`))
    expect(rows.length).toBe(Object.keys(messages.issues).length + labelKeys.length + numberLabelKeys.length)
    // A sentence of another package must not go without its English one.
    expect(rows.filter((row) => row.includes('|  |'))).toEqual([])
  },
)

test('coverage counts what is there', () => {
  expect(coverageOf(en)).toMatchObject({
    sentences: coverageOf(ar).sentences,
    isReadByNative: true,
    script: 'Latin',
  })
  // Belarusian has one, few, many and other; Arabic words its sentences so that one form fits all.
  expect(coverageOf(be)).toMatchObject({ pluralForms: 4, allPluralForms: 4, script: 'Cyrillic' })
  expect(coverageOf(ar)).toMatchObject({ pluralForms: 1, allPluralForms: 6, isReadByNative: false })
  expect(coverageOf(ar).sentences).toBe(coverageOf(ar).allSentences)
})
