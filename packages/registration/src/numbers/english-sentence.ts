import { english } from '../generated/english.ts'
import type { SchemeFormat } from '../schemes/scheme.ts'

type Params = Readonly<Record<string, unknown>>

/** The parameters that differ between the numbers of one scheme, or between countries. */
const gaps: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'expected',
  'position',
  'zeros',
  'script',
  'country',
])

/** Sentences by code and kind, split at their gaps: every second part is the name of a parameter. */
type Sentences = Map<string, readonly string[]>

const remembered = /* @__PURE__ */ new WeakMap<object, Sentences>()

/**
 * The sentence of an issue, the same as that of `formatMessage`, which can say it in every language. Sentences are made
 * once per scheme, up to the few parameters that depend on the number.
 */
export function englishSentence(code: string, params: Params, format: SchemeFormat | undefined): string {
  const sentences = sentencesOf(format ?? english)
  const key = Object.hasOwn(params, 'kind') ? `${code}:${String(params.kind)}` : code
  let parts = sentences.get(key)
  if (parts === undefined) {
    parts = split(english[key] ?? english[code] ?? '', params)
    sentences.set(key, parts)
  }
  let sentence = parts[0] ?? ''
  for (let index = 1; index < parts.length; index += 2) {
    sentence += textOf(parts[index] ?? '', params) + (parts[index + 1] ?? '')
  }
  return sentence
}

function sentencesOf(about: object): Sentences {
  const known = remembered.get(about)
  if (known !== undefined) return known
  const made: Sentences = new Map()
  remembered.set(about, made)
  return made
}

const split = (sentence: string, params: Params): readonly string[] =>
  sentence
    .replace(/\{(\w+)\}/g, (gap, name: string) => (gaps.has(name) ? gap : textOf(name, params)))
    .split(/\{(\w+)\}/)

let countryNames: Intl.DisplayNames | undefined
let lists: Intl.ListFormat | undefined

function textOf(name: string, params: Params): string {
  const value = params[name]
  if (name === 'country') {
    countryNames ??= new Intl.DisplayNames('en', { type: 'region' })
    return countryNames.of(String(value)) ?? String(value)
  }
  if (Array.isArray(value)) {
    lists ??= new Intl.ListFormat('en', { type: 'disjunction' })
    return lists.format(value.map(String))
  }
  const latin = `${name}Latin`
  return String(Object.hasOwn(params, latin) ? params[latin] : value)
}
