import { parsePattern } from '../parse-pattern.ts'
import { lengthsOf } from '../pattern-lengths.ts'
import { eitherCase } from './either-case.ts'
import { fromWildcards } from './globs.ts'
import { type Notation, notations } from './notations.ts'
import { unwrap } from './wrappings.ts'

/** What a pattern has from the regular expressions of other languages. */
export type ForeignNotation = {
  readonly names: readonly string[]
  /** The pattern in ECMA-262; undefined where it has no counterpart. */
  readonly translation?: string
  /** Whether the translation means what its author meant. */
  readonly certain: boolean
}

const known = new Map<string, ForeignNotation | undefined>()

/** Finds the notation of other languages in a pattern; undefined if there is none. */
export function foreignNotation(text: string): ForeignNotation | undefined {
  if (!known.has(text)) known.set(text, find(text))
  return known.get(text)
}

function find(text: string): ForeignNotation | undefined {
  const wildcards = fromWildcards(text)
  if (wildcards !== undefined)
    return { names: [wildcards.name], translation: wildcards.translation, certain: true }
  const unwrapped = unwrap(text)
  const { inner, flags } = unwrapped ?? { inner: text, flags: '' }
  const { found, translation } = translate(inner)
  const names = [...(unwrapped ? [unwrapped.name] : []), ...found.map(({ name }) => name)]
  if (names.length === 0) return undefined
  const whole = translation === undefined ? undefined : withFlags(translation, flags)
  const certain = ![...found, ...(unwrapped ? [unwrapped] : [])].some(({ doubtful }) => doubtful)
  return {
    names: [...new Set(names)],
    certain,
    ...(whole !== undefined && isPattern(whole) && { translation: whole }),
  }
}

/** The pattern with what its flags do; undefined where ECMA-262 cannot say it in a pattern. */
function withFlags(pattern: string, flags: string): string | undefined {
  const matters = new Set(flags)
  for (const idle of 'guvy') matters.delete(idle)
  if (!/(?<!\\)\./.test(pattern)) matters.delete('s')
  if (!/[\^$]/.test(pattern)) matters.delete('m')
  const ignoresCase = matters.delete('i')
  if (matters.size > 0) return undefined
  return ignoresCase ? eitherCase(pattern) : pattern
}

function isPattern(text: string): boolean {
  return parsePattern(text)?.unicode === true && lengthsOf(text) !== 'never'
}

/** Walks a pattern piece by piece. */
function translate(text: string): { found: readonly Notation[]; translation: string | undefined } {
  const found: Notation[] = []
  let translation: string | undefined = ''
  let inClass = false
  for (let at = 0; at < text.length; ) {
    const piece = foreignPiece(text, at, inClass)
    if (piece !== undefined) {
      found.push(piece.notation)
      translation = piece.to === undefined || translation === undefined ? undefined : translation + piece.to
      at += piece.length
      continue
    }
    const length = text[at] === '\\' ? 2 : 1
    const raw = text.slice(at, at + length)
    if (raw === '[') inClass = true
    if (raw === ']') inClass = false
    if (translation !== undefined) translation += raw
    at += length
  }
  return { found, translation }
}

function foreignPiece(text: string, at: number, inClass: boolean) {
  for (const notation of notations) {
    if (notation.where === (inClass ? 'outside' : 'class')) continue
    notation.at.lastIndex = at
    const match = notation.at.exec(text)
    if (match === null) continue
    const to = typeof notation.to === 'function' ? notation.to(match) : notation.to
    return { notation, to, length: Math.max(1, match[0].length) }
  }
  return undefined
}
