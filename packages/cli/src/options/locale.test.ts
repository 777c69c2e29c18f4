import { locales } from '@openpartner/messages'
import { expect, test } from 'vitest'
import { explainMessagesOf, localeNamed, messagesOf } from './locale.ts'

test.each([
  ['sv', 'sv'],
  ['sv-SE', 'sv'],
  ['SV_se', 'sv'],
  ['en-Latn-GB', 'en'],
  ['pt-br', 'pt-BR'],
])('%s is %s', (tag, locale) => {
  expect(localeNamed(tag)).toBe(locale)
})

test.each(['xx', '', 'svenska', 'constructor'])('%s is not a language', (tag) => {
  expect(() => localeNamed(tag)).toThrow(/^Languages: ar, az, be, de, en, /)
})

test.each(locales)('$locale of @openpartner/messages can be asked for', async ({ locale }) => {
  expect(localeNamed(locale)).toBe(locale)
  const messages = await messagesOf(locale)
  expect(messages.locale).toBe(locale)
  expect(messages.issues).toHaveProperty('registration-number-checksum')
  expect(await explainMessagesOf(locale)).toHaveProperty('identified.company')
})
