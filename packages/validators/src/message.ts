import type { Messages, Sentence } from '@openpartner/messages'
import type { Issue } from './issue.ts'
import { own } from './own.ts'

/** The sentence for an issue in the catalogue's language; one that fits any fault where the catalogue has none for the code. */
export function formatMessage(
  messages: Messages,
  { code, path, params }: Pick<Issue, 'code' | 'path' | 'params'>,
): string {
  const kind = own(params, 'kind')
  const sentence = own(messages.issues, `${code}:${String(kind)}`) ?? own(messages.issues, code)
  const label = labelOf(messages, path)
  return inNumber(sentence ?? messages.issues.pattern, params, messages.locale).replace(
    /\{(\w+)\}/g,
    (placeholder, name: string) => {
      if (name === 'label') return label
      if (name === 'Label') return capitalised(label, messages.locale)
      const text = inserted(name, own(params, name), messages.locale) ?? placeholder
      return messages.direction === 'rtl' ? `\u2068${text}\u2069` : text
    },
  )
}

/** The form of the sentence for the number in it. */
function inNumber(sentence: Sentence, params: Issue['params'], locale: string): string {
  if (typeof sentence === 'string') return sentence
  return own(sentence, pluralRules(locale).select(Number(own(params, 'limit')))) ?? sentence.other
}

function inserted(name: string, value: unknown, locale: string): string | undefined {
  if (name === 'country') return countryName(value, locale)
  if (name === 'allowed') return listed(value, locale)
  if (typeof value === 'number') return numbers(locale).format(value)
  return typeof value === 'string' ? value : undefined
}

function labelOf(messages: Messages, path: Issue['path']): string {
  const name = path.findLast((step) => typeof step === 'string') ?? ''
  const key = typeof path.at(-1) === 'number' ? `${name}[]` : name
  return own(messages.labels, key) ?? messages.labels['']
}

// Capitals of a locale cost much more than those of Unicode, and differ for few letters.
const capitalised = (label: string, locale: string): string => {
  const [first = ''] = label
  return (/^[a-hj-z]/.test(first) ? first.toUpperCase() : first.toLocaleUpperCase(locale)) + label.slice(1)
}

/** Making a formatter costs far more than using it, so each locale has one. */
function perLocale<Formatter>(make: (locale: string) => Formatter): (locale: string) => Formatter {
  const made = new Map<string, Formatter>()
  return (locale) => {
    const formatter = made.get(locale) ?? make(locale)
    made.set(locale, formatter)
    return formatter
  }
}

const numbers = /* @__PURE__ */ perLocale((locale) => new Intl.NumberFormat(locale))
const countryNames = /* @__PURE__ */ perLocale((locale) => new Intl.DisplayNames(locale, { type: 'region' }))
const pluralRules = /* @__PURE__ */ perLocale((locale) => new Intl.PluralRules(locale))
const alternatives = /* @__PURE__ */ perLocale(
  (locale) => new Intl.ListFormat(locale, { type: 'disjunction' }),
)

// `of` throws on what is no region code, and a check of a user's own may give anything.
const countryName = (code: unknown, locale: string): string =>
  typeof code === 'string' && /^[A-Z]{2}$/.test(code) ? (countryNames(locale).of(code) ?? code) : '?'

const listed = (words: unknown, locale: string): string =>
  alternatives(locale).format(Array.isArray(words) ? words.map(String) : [])
