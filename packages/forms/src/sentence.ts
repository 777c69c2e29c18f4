import type { Messages, Sentence } from '@openpartner/messages'
import { property } from '@openpartner/registration/company-country'

/** Sentences of our own, in English: those of other languages are in their catalogues under the same keys. */
export type Sentences = { readonly [key: string]: Sentence }

/** Text that is inserted keeps its own direction in languages that are written from right to left. */
export const isolated = (messages: Messages | undefined, text: string): string =>
  messages?.direction === 'rtl' ? `\u2068${text}\u2069` : text

/** The name of a property in the catalogue's language; without a catalogue the name itself, as words. */
export function labelOf(messages: Messages | undefined, name: string): string {
  const label = property(messages?.labels, name) ?? property(messages?.labels, '')
  if (typeof label === 'string') return label
  // GDAP stays as it is, `addressLine1` becomes three words.
  const words = name.split(/(?<=[a-z])(?=[A-Z\d])|(?<=[A-Z])(?=[A-Z][a-z])/)
  return words.map((word) => (/^[A-Z][a-z]/.test(word) ? word.toLowerCase() : word)).join(' ')
}

export const capitalised = (label: string, locale = 'en'): string =>
  label.charAt(0).toLocaleUpperCase(locale) + label.slice(1)

/** The sentence of the catalogue, or else ours, about a property. */
export function say(
  messages: Messages | undefined,
  english: Sentences,
  key: string,
  name = '',
  params: Readonly<Record<string, unknown>> = {},
): string {
  const translated = property(messages?.issues, key) as Sentence | undefined
  const locale = (translated && messages?.locale) ?? 'en'
  const sentence = translated ?? english[key] ?? ''
  const text =
    typeof sentence === 'string'
      ? sentence
      : (sentence[new Intl.PluralRules(locale).select(Number(params.limit))] ?? sentence.other)
  return text.replace(/\{(\w+)\}/g, (_placeholder, word: string) => {
    const label = labelOf(messages, name)
    if (word === 'label') return label
    if (word === 'Label') return capitalised(label, locale)
    return isolated(
      messages,
      word === 'country' ? countryName(params.country, locale) : String(property(params, word)),
    )
  })
}

/** Making one costs far more than using it. */
const countryNames = /* @__PURE__ */ new Map<string, Intl.DisplayNames>()

function countryName(code: unknown, locale: string): string {
  const names = countryNames.get(locale) ?? new Intl.DisplayNames(locale, { type: 'region' })
  countryNames.set(locale, names)
  return typeof code === 'string' && /^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : '?'
}
