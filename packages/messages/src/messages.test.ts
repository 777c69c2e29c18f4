import { expect, test } from 'vitest'
import en from './en.ts'
import { labelKeys, messageKeys, registrationNumberMessageKeys } from './messages.ts'
import sv from './sv.ts'

const locales = { en, sv }
const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => String(match[1]).toLowerCase()).toSorted()

test.each(Object.entries(locales))(
  '%s has every sentence and every label, and no other',
  (name, messages) => {
    expect(messages.locale).toBe(name)
    const keys = messages === en ? messageKeys : [...messageKeys, ...registrationNumberMessageKeys]
    expect(Object.keys(messages.issues).toSorted()).toEqual([...keys].toSorted())
    expect(Object.keys(messages.labels).toSorted()).toEqual([...labelKeys].toSorted())
  },
)

test.each(Object.entries(locales))(
  '%s has the placeholders of English, and finished sentences',
  (_name, messages) => {
    for (const key of messageKeys) {
      expect(placeholders(messages.issues[key]), key).toEqual(placeholders(en.issues[key]))
      expect(messages.issues[key], key).toMatch(/^(\{Label\}|\p{Lu}).*\.$/u)
      expect(messages.issues[key], key).not.toMatch(/schema|pattern|"then"/i)
    }
  },
)

test('only placeholders that the validators fill', () => {
  const used = messageKeys.flatMap((key) => placeholders(en.issues[key]))
  expect([...new Set(used)].toSorted()).toEqual(['allowed', 'country', 'label', 'limit'])
})
