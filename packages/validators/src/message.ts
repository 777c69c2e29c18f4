import type { Messages, Sentence } from '@openpartner/messages'
import type { Issue } from './issue.ts'
import { alternatives, countryName, number, pluralForm } from './locale.ts'
import { once } from './once.ts'
import { own } from './own.ts'

/** The sentence for an issue in the catalogue's language; one that fits any fault where the catalogue has none for the code. */
export function formatMessage(
  messages: Messages,
  { code, path, params }: Pick<Issue, 'code' | 'path' | 'params'>,
): string {
  const field = fieldOf(path)
  const label = own(messages.labels, field) ?? messages.labels['']
  const sentence = sentenceFor(messages, field, code, String(own(params, 'kind')))
  const parts = partsOf(inNumber(sentence, params, messages.locale))
  return parts
    .map((part, place) => {
      if (place % 2 === 0) return part
      if (part === 'label') return label
      if (part === 'Label') return capitalised(label, messages.locale)
      const text = inserted(part, own(params, part), messages.locale) ?? `{${part}}`
      return messages.direction === 'rtl' ? `\u2068${text}\u2069` : text
    })
    .join('')
}

/** The most special one that there is: of the field before of all, of the kind before of the code. */
function sentenceFor({ fields = {}, issues }: Messages, field: string, code: string, kind: string): Sentence {
  const sources: readonly Readonly<Record<string, Sentence | undefined>>[] = [
    own(fields, field) ?? {},
    issues,
  ]
  for (const sentences of sources) {
    const sentence = own(sentences, `${code}:${kind}`) ?? own(sentences, code)
    if (sentence !== undefined) return sentence
  }
  return issues.pattern
}

/** The form of the sentence for the number in it. */
function inNumber(sentence: Sentence, params: Issue['params'], locale: string): string {
  if (typeof sentence === 'string') return sentence
  return own(sentence, pluralForm(Number(own(params, 'limit')), locale)) ?? sentence.other
}

function inserted(name: string, value: unknown, locale: string): string | undefined {
  // A check of a user's own may give anything.
  if (name === 'country')
    return typeof value === 'string' && /^[A-Z]{2}$/.test(value) ? countryName(value, locale) : '?'
  if (name === 'allowed') return alternatives(Array.isArray(value) ? value.map(String) : [], locale)
  if (typeof value === 'number') return number(value, locale)
  return typeof value === 'string' ? value : undefined
}

/** The key of a field in a catalogue. */
function fieldOf(path: Issue['path']): string {
  let name = ''
  for (const step of path) name = typeof step === 'string' ? step : name.replace(/(\[])?$/, '[]')
  return name
}

// Capitals of a locale cost much more than those of Unicode, and differ for few letters.
const capitalised = (label: string, locale: string): string => {
  const [first = ''] = label
  return (/^[a-hj-z]/.test(first) ? first.toUpperCase() : first.toLocaleUpperCase(locale)) + label.slice(1)
}

/** A sentence cut at its placeholders, whose names are every second part. */
const partsOf = /* @__PURE__ */ once((sentence) => sentence.split(/\{(\w+)\}/))
