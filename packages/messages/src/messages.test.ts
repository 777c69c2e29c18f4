import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import ar from './ar.ts'
import az from './az.ts'
import be from './be.ts'
import de from './de.ts'
import en from './en.ts'
import es from './es.ts'
import fr from './fr.ts'
import hi from './hi.ts'
import hu from './hu.ts'
import hy from './hy.ts'
import kk from './kk.ts'
import ky from './ky.ts'
import {
  formMessageKeys,
  labelKeys,
  messageKeys,
  registrationNumberMessageKeys,
  type Messages,
  type Sentence,
} from './messages.ts'
import my from './my.ts'
import pl from './pl.ts'
import ptBR from './pt-BR.ts'
import ro from './ro.ts'
import ru from './ru.ts'
import sv from './sv.ts'
import tg from './tg.ts'
import th from './th.ts'
import tr from './tr.ts'
import uk from './uk.ts'
import uz from './uz.ts'
import vi from './vi.ts'

const locales: Readonly<Record<string, Messages>> = {
  ar,
  az,
  be,
  de,
  en,
  es,
  fr,
  hi,
  hu,
  hy,
  kk,
  ky,
  my,
  pl,
  'pt-BR': ptBR,
  ro,
  ru,
  sv,
  tg,
  th,
  tr,
  uk,
  uz,
  vi,
}

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

test('the README lists every language', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const names = Object.keys(locales).map((name) => `\`${name}\``)
  expect(readme).toContain(`Languages: ${names.join(', ')}.`)
})

test('only placeholders that the validators fill', () => {
  const used = messageKeys.flatMap((key) => forms(en.issues[key]).flatMap(placeholders))
  expect([...new Set(used)].toSorted()).toEqual(['allowed', 'country', 'label', 'limit'])
})
