import type { Range } from '../../../model.ts'

/** A piece of JSON that may be broken: a bracket, comma or colon, a text, or anything else without blanks. */
export type Token = Range & {
  readonly kind: 'punctuation' | 'text' | 'word'
  /** The sign, the content of a text without quotation marks, or the word. */
  readonly content: string
  /** Of a text: whether it has a closing quotation mark. */
  readonly isClosed: boolean
  /** The offset up to which the text decides that it is this token. */
  readonly reach: number
}

const blank = /\s*/y
const word = /[^\s{}[\]:,"]+/y
/** One class: a group that repeats would overflow on a long text. */
const upToSign = /[^"\\\n]*/y
const afterText = /[\s,:}\]]|$/y

/** The first token at or behind an offset; `undefined` at the end. No token goes beyond its line. */
export function tokenFrom(text: string, offset: number): Token | undefined {
  const from = endOfMatch(blank, text, offset)
  const sign = text[from]
  if (sign === undefined) return undefined
  if (sign === '"') return textToken(text, from)
  const to = endOfMatch(word, text, from)
  return to === from
    ? { kind: 'punctuation', from, to: from + 1, content: sign, isClosed: true, reach: from + 1 }
    : { kind: 'word', from, to, content: text.slice(from, to), isClosed: true, reach: to + 1 }
}

function endOfMatch(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset
  return pattern.test(text) ? pattern.lastIndex : offset
}

/** A text without closing quotation mark ends with its line, or where the next one would begin: `"IN, "city": …`. */
function textToken(text: string, from: number): Token {
  let to = endOfMatch(upToSign, text, from + 1)
  while (text[to] === '\\' && text[to + 1] !== '\n')
    to = endOfMatch(upToSign, text, Math.min(to + 2, text.length))
  const reach = to + 2
  const isClosed = text[to] === '"' && endsText(text, to + 1)
  if (isClosed)
    return { kind: 'text', from, to: to + 1, content: nameOf(text.slice(from, to + 1)), isClosed, reach }
  const comma = text.slice(from, to).search(/[,}\]]/)
  const end = comma === -1 ? to : from + comma
  return { kind: 'text', from, to: end, content: text.slice(from + 1, end), isClosed, reach }
}

function endsText(text: string, offset: number): boolean {
  afterText.lastIndex = offset
  return afterText.test(text)
}

/** `JSON.parse` is needed only for escapes, and refuses some of them. */
function nameOf(quoted: string): string {
  if (!quoted.includes('\\')) return quoted.slice(1, -1)
  try {
    return JSON.parse(quoted) as string
  } catch {
    return quoted.slice(1, -1)
  }
}
