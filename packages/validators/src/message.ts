import type { Messages } from '@openpartner/messages'
import type { Issue } from './issue.ts'

/** The sentence for an issue in the catalogue's language; `''` where the catalogue has none for the code. */
export function formatMessage(
  messages: Messages,
  { code, path, params }: Pick<Issue, 'code' | 'path' | 'params'>,
): string {
  const sentences: Readonly<Record<string, string>> = messages.issues
  const sentence = sentences[`${code}:${String(params.kind)}`] ?? sentences[code] ?? ''
  const label = labelOf(messages, path)
  return sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    if (name === 'label') return label
    if (name === 'Label') return capitalised(label, messages.locale)
    if (name === 'country') return countryName(params.country, messages.locale)
    if (name === 'allowed') return listed(params.allowed, messages.locale)
    return typeof params[name] === 'number' ? params[name].toLocaleString(messages.locale) : placeholder
  })
}

function labelOf(messages: Messages, path: Issue['path']): string {
  const names = path.filter((step) => typeof step === 'string')
  const name = names.at(-1) ?? ''
  const labels: Readonly<Record<string, string>> = messages.labels
  return Object.hasOwn(labels, name) ? String(labels[name]) : messages.labels['']
}

const capitalised = (label: string, locale: string): string =>
  label.charAt(0).toLocaleUpperCase(locale) + label.slice(1)

const countryName = (code: unknown, locale: string): string =>
  new Intl.DisplayNames(locale, { type: 'region' }).of(String(code)) ?? String(code)

const listed = (words: unknown, locale: string): string =>
  new Intl.ListFormat(locale, { type: 'disjunction' }).format(Array.isArray(words) ? words.map(String) : [])
