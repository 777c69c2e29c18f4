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
  readonly fields?: Readonly<Record<string, Readonly<Record<string, Sentence>> | undefined>>
}

/** What a sentence is about. The last property name of `path` is the field. */
export type IssueToFormat = {
  readonly code: string
  readonly path: readonly (string | number)[]
  readonly params: Readonly<Record<string, unknown>>
}

/**
 * The sentence for an issue. The messages for its field come first, then the ones for its code and kind, then the ones
 * for its code; `otherwise` is the sentence for a code that has none. Never throws.
 */
export function formatMessage(
  messages: FormatterMessages,
  { code, path, params }: IssueToFormat,
  otherwise: Sentence | undefined = messages.issues.pattern,
): string {
  const { locale, direction, issues, labels, fields = {} } = messages
  const field = fieldOf(path)
  const key = `${code}:${String(own(params, 'kind'))}`
  const custom = own(fields, field) ?? {}
  const sentence =
    own(custom, key) ?? own(custom, code) ?? own(issues, key) ?? own(issues, code) ?? otherwise ?? ''
  const label = own(labels, field) ?? labels[''] ?? ''
  return partsOf(inNumber(sentence, params, locale))
    .map((part, index) => {
      if (index % 2 === 0) return part
      if (part === 'label') return label
      if (part === 'Label') return capitalized(label, locale)
      return isolated(inserted(part, own(params, part), locale) ?? `{${part}}`, direction)
    })
    .join('')
}

/** Text as it is inserted: from right to left, it keeps its own direction. */
export const isolated = (text: string, direction: FormatterMessages['direction']): string =>
  direction === 'rtl' ? `\u2068${text}\u2069` : text

/** The form of the sentence for the number in it. */
function inNumber(sentence: Sentence, params: IssueToFormat['params'], locale: string): string {
  if (typeof sentence === 'string') return sentence
  return own(sentence, pluralForm(Number(own(params, 'limit')), locale)) ?? sentence.other
}

function inserted(name: string, value: unknown, locale: string): string | undefined {
  // A custom check may give anything.
  if (name === 'country')
    return typeof value === 'string' && /^[A-Z]{2}$/.test(value) ? countryName(value, locale) : '?'
  if (name === 'allowed') return alternatives(Array.isArray(value) ? value.map(String) : [], locale)
  if (typeof value === 'number') return number(value, locale)
  return typeof value === 'string' ? value : undefined
}

/** The key of a field in `labels`. */
function fieldOf(path: IssueToFormat['path']): string {
  let name = ''
  for (const step of path) name = typeof step === 'string' ? step : name.replace(/(\[])?$/, '[]')
  return name
}

/** A sentence split at its placeholders: every second part is the name of one. */
const partsOf = /* @__PURE__ */ once((sentence) => sentence.split(/\{(\w+)\}/))
