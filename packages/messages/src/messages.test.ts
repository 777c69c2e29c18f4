import { describe, expect, test } from 'vitest'
import enForms from './en/forms.ts'
import en from './en/index.ts'
import enNumbers from './en/numbers.ts'
import { locales } from './generated/locales.ts'
import { formMessageKeys, numberLabelKeys } from './keys/forms.ts'
import { labelKeys } from './keys/labels.ts'
import { numberMessageKeys } from './keys/numbers.ts'
import { messageKeys } from './keys/validators.ts'
import type { FormMessages, Messages, NumberMessages, Sentence } from './messages.ts'

type Texts = Readonly<Record<string, Sentence>>

const imported = async <Part>(locale: string, file: string): Promise<Part> =>
  ((await import(`./${locale}/${file}.ts`)) as { readonly default: Part }).default

/** The sentences of a locale by consumer, with the keys that they must have and the English ones. */
const consumersOf = async (locale: string) => [
  {
    keys: messageKeys,
    issues: (await imported<Messages>(locale, 'index')).issues as Texts,
    english: en.issues as Texts,
  },
  {
    keys: numberMessageKeys,
    issues: (await imported<NumberMessages>(locale, 'numbers')).issues as Texts,
    english: enNumbers.issues as Texts,
  },
  {
    keys: formMessageKeys,
    issues: (await imported<FormMessages>(locale, 'forms')).issues as Texts,
    english: enForms.issues as Texts,
  },
]

/** A sentence in all its forms. */
const forms = (sentence: Sentence = ''): string[] =>
  typeof sentence === 'string' ? [sentence] : Object.values(sentence)

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => String(match[1]).toLowerCase()).toSorted()

/** Every text of nested messages, by its path. */
const textsIn = (value: object, path = ''): [string, string][] =>
  Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
    typeof part === 'object' ? textsIn(part as object, `${path}${key}.`) : [[path + key, String(part)]],
  )

describe.each(locales)('$locale', async ({ locale, direction }) => {
  const messages = await imported<Messages>(locale, 'index')
  const consumers = await consumersOf(locale)
  const sentences = consumers.flatMap(({ issues }) => Object.entries(issues))

  test('has every sentence and every label, and no other', async () => {
    expect(messages.locale).toBe(locale)
    expect(messages.direction ?? 'ltr').toBe(direction)
    for (const { issues, keys } of consumers) expect(Object.keys(issues).toSorted()).toEqual(keys.toSorted())
    const ofForms = await imported<FormMessages>(locale, 'forms')
    expect(Object.keys(messages.labels).toSorted()).toEqual(labelKeys.toSorted())
    expect(Object.keys(ofForms.labels).toSorted()).toEqual(numberLabelKeys.toSorted())
  })

  test('has the placeholders of English', () => {
    for (const { issues, english } of consumers) {
      for (const [key, sentence] of Object.entries(issues)) {
        const [expected = ''] = forms(english[key])
        for (const form of forms(sentence)) expect(placeholders(form), key).toEqual(placeholders(expected))
      }
    }
  })

  test.each(['explain', 'normalizer', 'site'])(
    'has every text of %s, with the placeholders of English',
    async (file) => {
      const [texts, expected] = [
        await imported<object>(locale, file),
        await imported<object>('en', file),
      ].map((part) => new Map(textsIn(part)))
      expect([...(texts?.keys() ?? [])].toSorted()).toEqual([...(expected?.keys() ?? [])].toSorted())
      for (const [key, text] of texts ?? []) {
        expect(text, key).toMatch(/\S/)
        expect(placeholders(text), key).toEqual(placeholders(expected?.get(key) ?? ''))
      }
    },
  )

  test('has finished sentences without jargon, and hints, which are none', () => {
    for (const [key, sentence] of sentences) {
      for (const form of forms(sentence)) {
        expect(form, key).toMatch(
          key.startsWith('hint-') ? /^\p{L}.*[\p{L}\p{M})}]$/u : /^(\{Label\}|[\p{L}«„“"]).*[.。։။।?؟]$/u,
        )
        expect(form, key).not.toMatch(/schema|pattern|"then"/i)
      }
    }
  })

  test('has the plural forms of its language, where it has any', () => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions()
    for (const [key, sentence] of sentences) {
      if (typeof sentence === 'string') continue
      expect(Object.keys(sentence).toSorted(), key).toEqual(pluralCategories.toSorted())
    }
  })
})

test('only placeholders that the validators fill', () => {
  const used = messageKeys.flatMap((key) => forms(en.issues[key]).flatMap(placeholders))
  expect([...new Set(used)].toSorted()).toEqual([
    'allowed',
    'country',
    'label',
    'limit',
    'property',
    'suggestion',
  ])
})
