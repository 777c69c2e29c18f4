import type { Messages } from '@openpartner/messages'
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
  return (sentence ?? messages.issues.pattern).replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    if (name === 'label') return label
    if (name === 'Label') return capitalised(label, messages.locale)
    const value = own(params, name)
    if (name === 'country') return countryName(value, messages.locale)
    if (name === 'allowed') return listed(value, messages.locale)
    return typeof value === 'number' ? numbers(messages.locale).format(value) : placeholder
  })
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
const alternatives = /* @__PURE__ */ perLocale(
  (locale) => new Intl.ListFormat(locale, { type: 'disjunction' }),
)

// `of` throws on what is no region code, and a check of a user's own may give anything.
const countryName = (code: unknown, locale: string): string =>
  typeof code === 'string' && /^[A-Z]{2}$/.test(code) ? (countryNames(locale).of(code) ?? code) : '?'

const listed = (words: unknown, locale: string): string =>
  alternatives(locale).format(Array.isArray(words) ? words.map(String) : [])
