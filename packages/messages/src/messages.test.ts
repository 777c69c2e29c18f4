import { expect, test } from 'vitest'
import en from './en.ts'
import {
  formMessageKeys,
  labelKeys,
  messageKeys,
  registrationNumberMessageKeys,
  type Messages,
  type Sentence,
} from './messages.ts'
import sv from './sv.ts'

const locales: Readonly<Record<string, Messages>> = { en, sv }

/** A sentence in all its forms. */
const forms = (sentence: Sentence): string[] =>
  typeof sentence === 'string' ? [sentence] : Object.values(sentence)

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => String(match[1]).toLowerCase()).toSorted()

test.each(Object.entries(locales))(
  '%s has every sentence and every label, and no other',
  (name, messages) => {
    expect(messages.locale).toBe(name)
    const further = 'form-faults' in messages.issues ? formMessageKeys : []
    const keys =
      messages === en ? messageKeys : [...messageKeys, ...registrationNumberMessageKeys, ...further]
    expect(Object.keys(messages.issues).toSorted()).toEqual([...keys].toSorted())
    expect(Object.keys(messages.labels).toSorted()).toEqual([...labelKeys].toSorted())
  },
)

test('Swedish has the sentences of forms', () => {
  expect(Object.keys(sv.issues)).toEqual(expect.arrayContaining([...formMessageKeys]))
})

const allKeys = [...messageKeys, ...registrationNumberMessageKeys, ...formMessageKeys]

test.each(Object.entries(locales))('%s has the placeholders of English', (_name, messages) => {
  for (const key of messageKeys) {
    const [english = ''] = forms(en.issues[key])
    for (const form of forms(messages.issues[key])) {
      expect(placeholders(form), key).toEqual(placeholders(english))
    }
  }
})

test.each(Object.entries(locales))('%s has finished sentences without jargon', (_name, messages) => {
  for (const key of allKeys) {
    for (const form of forms(messages.issues[key] ?? '{Label}.')) {
      expect(form, key).toMatch(/^(\{Label\}|[\p{L}«„“"]).*[.。։။।]$/u)
      expect(form, key).not.toMatch(/schema|pattern|"then"/i)
    }
  }
})

test.each(Object.entries(locales))(
  '%s has the plural forms of its language, where it has any',
  (name, messages) => {
    const { pluralCategories } = new Intl.PluralRules(name).resolvedOptions()
    for (const key of allKeys) {
      const sentence = messages.issues[key]
      if (sentence === undefined || typeof sentence === 'string') continue
      expect(Object.keys(sentence).toSorted(), key).toEqual(pluralCategories.toSorted())
    }
  },
)

test('only placeholders that the validators fill', () => {
  const used = messageKeys.flatMap((key) => forms(en.issues[key]).flatMap(placeholders))
  expect([...new Set(used)].toSorted()).toEqual(['allowed', 'country', 'label', 'limit'])
})
