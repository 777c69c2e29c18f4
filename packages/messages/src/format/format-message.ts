import type { Sentence } from '../messages.ts'
import { alternatives, capitalized, countryName, number, pluralForm } from './locale.ts'
import { once } from './once.ts'
import { own } from './own.ts'

/** What a sentence is made from: the messages of a locale, or as much of them as is needed. */
export type FormatterMessages = {
  readonly locale: string
  readonly direction?: 'rtl' | undefined
  readonly issues: Readonly<Record<string, Sentence | undefined>>
  readonly labels: Readonly<Record<string, string | undefined>>
  readonly countries?: Readonly<Record<string, string>> | undefined
  readonly fields?: Readonly<Record<string, Readonly<Record<string, Sentence>> | undefined>>
}

/** What a sentence is about. The last property name of `path` is the field. */
export type IssueToFormat = {
  readonly code: string
  readonly path: readonly (string | number)[]
  readonly params: Readonly<Record<string, unknown>>
}

/** What messages have for a field, a code and a kind. */
type Texts = {
  readonly sentence: Sentence | undefined
  readonly label: string
  /** The same at the beginning of a sentence. */
  readonly Label: string
}

const textsFor = /* @__PURE__ */ once(
  (messages: FormatterMessages) =>
    once((field: string) =>
      once((code: string) => once((kind: unknown) => textsOf(messages, field, code, kind))),
    ),
  new WeakMap(),
)

function textsOf(
  { locale, issues, labels, fields = {} }: FormatterMessages,
  field: string,
  code: string,
  kind: unknown,
): Texts {
  const key = `${code}:${String(kind)}`
  const custom = own(fields, field) ?? {}
  const label = own(labels, field) ?? labels[''] ?? ''
  return {
    sentence: own(custom, key) ?? own(custom, code) ?? own(issues, key) ?? own(issues, code),
    label,
    Label: capitalized(label, locale),
  }
}

/**
 * The sentence for an issue. The messages for its field come first, then the ones for its code and kind, then the ones
 * for its code; `otherwise` is the sentence for a code that has none. Never throws.
 *
 * @param messages the messages of a language; they must not change after they have been used
 * @param issue the issue, whose `code`, `path` and `params` the message is made from
 * @param otherwise the sentence for a code that the messages lack
 */
export function formatMessage(
  messages: FormatterMessages,
  { code, path, params }: IssueToFormat,
  otherwise: Sentence | undefined = messages.issues.pattern,
): string {
  const { locale } = messages
  const texts = textsFor(messages)(fieldOf(path))(code)(own(params, 'kind'))
  let text = ''
  let isPlaceholder = false
  for (const part of partsOf(inNumber(texts.sentence ?? otherwise ?? '', params, locale))) {
    if (!isPlaceholder) text += part
    else if (part === 'label' || part === 'Label') text += texts[part]
    else {
      const value = own(params, part)
      const latin = own(params, `${part}Latin`)
      const known = typeof latin === 'string' && !isInScriptOf(value, messages.labels['']) ? latin : value
      text += isolated(inserted(part, known, messages) ?? `{${part}}`, messages.direction)
    }
    isPlaceholder = !isPlaceholder
  }
  return text
}

/**
 * Text as it is inserted: from right to left, it keeps its own direction.
 *
 * @param text text whose direction may differ from that around it
 * @param direction the direction of the text around it
 */
export const isolated = (text: string, direction: FormatterMessages['direction']): string =>
  direction === 'rtl' ? `\u2068${text}\u2069` : text

/** The form of the sentence for the number in it. */
function inNumber(sentence: Sentence, params: IssueToFormat['params'], locale: string): string {
  if (typeof sentence === 'string') return sentence
  return own(sentence, pluralForm(Number(own(params, 'limit')), locale)) ?? sentence.other
}

/**
 * Whether a name can be read where another text is. Scripts begin in blocks of 256 characters; a name in Latin letters has
 * no counterpart that could take its place.
 */
const isInScriptOf = (name: unknown, text = ''): boolean =>
  typeof name !== 'string' || name.charCodeAt(0) >> 8 === text.charCodeAt(0) >> 8

function inserted(
  name: string,
  value: unknown,
  { locale, countries = {} }: FormatterMessages,
): string | undefined {
  // A custom check may give anything.
  if (name === 'country')
    return typeof value === 'string' && /^[A-Z]{2}$/.test(value)
      ? (own(countries, value) ?? countryName(value, locale))
      : '?'
  if (name === 'allowed') return alternatives(Array.isArray(value) ? value.map(String) : [], locale)
  if (typeof value === 'number') return number(value, locale)
  return typeof value === 'string' ? value : undefined
}

/** The key of a field in `labels`. */
function fieldOf(path: IssueToFormat['path']): string {
  let last = path.length - 1
  while (typeof path[last] === 'number') last -= 1
  const name = String(path[last] ?? '')
  return last === path.length - 1 ? name : `${name}[]`
}

/** A sentence split at its placeholders: every second part is the name of one. */
const partsOf = /* @__PURE__ */ once((sentence: string) => sentence.split(/\{(\w+)\}/))
