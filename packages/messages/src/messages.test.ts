import { expect, test } from 'vitest'
import en from './en/index.ts'
import { locales as list } from './generated/locales.ts'
import {
  formMessageKeys,
  labelKeys,
  messageKeys,
  registrationNumberMessageKeys,
  type Messages,
  type Sentence,
} from './messages.ts'
import sv from './sv/index.ts'

const locales: Readonly<Record<string, Messages>> = Object.fromEntries(
  await Promise.all(
    list.map(async ({ locale }) => {
      const module = (await import(`./${locale}/index.ts`)) as { readonly default: Messages }
      return [locale, module.default] as const
    }),
  ),
)

/** A sentence in all its forms. */
const forms = (sentence: Sentence): string[] =>
  typeof sentence === 'string' ? [sentence] : Object.values(sentence)

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => String(match[1]).toLowerCase()).toSorted()

test.each(Object.entries(locales))(
  '%s has every sentence and every label, and no other',
  (name, messages) => {
    expect(messages.locale).toBe(name)
    const keys =
      messages === en ? messageKeys : [...messageKeys, ...registrationNumberMessageKeys, ...formMessageKeys]
    expect(Object.keys(messages.issues).toSorted()).toEqual([...keys].toSorted())
    expect(Object.keys(messages.labels).toSorted()).toEqual([...labelKeys].toSorted())
  },
)

const allKeys = [...messageKeys, ...registrationNumberMessageKeys, ...formMessageKeys]

test.each(Object.entries(locales))(
  '%s has the placeholders of English, and of Swedish in forms',
  (_name, messages) => {
    for (const key of messageKeys) {
      const [english = ''] = forms(en.issues[key])
      for (const form of forms(messages.issues[key])) {
        expect(placeholders(form), key).toEqual(placeholders(english))
      }
    }
    // English has none of its own for forms.
    if (messages === en) return
    for (const key of formMessageKeys) {
      const [swedish = ''] = forms(sv.issues[key] ?? '')
      for (const form of forms(messages.issues[key] ?? '')) {
        expect(placeholders(form), key).toEqual(placeholders(swedish))
      }
    }
  },
)

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
