import type { CharSet } from 'refa'
import { within } from '../../../budget/steps.ts'
import { matches } from '../backtracking/count-steps.ts'
import type { Pattern } from '../parse-pattern.ts'
import type { Automaton, Position } from './automaton.ts'
import { readable } from '../readable.ts'

/** Texts that make a pattern slow: repeated parts between fixed ones. */
export type Attack = { readonly parts: readonly (string | { readonly repeated: string })[] }

export function attackText({ parts }: Attack, count: number): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.repeated.repeat(count))).join('')
}

/** An expression for the text, as JavaScript. */
export function attackExpression({ parts }: Attack, count: number): string {
  return parts
    .filter((part) => part !== '')
    .map((part) => (typeof part === 'string' ? quoted(part) : `${quoted(part.repeated)}.repeat(${count})`))
    .join(' + ')
}

function quoted(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}

/** Steps for one text beyond which it is not measured. */
export const maxMeasured = 200_000

/** The steps that a pattern takes for a text; undefined if they are too many. */
export function stepsFor(pattern: Pattern, text: string): number | undefined {
  return within(maxMeasured, (steps) => {
    matches(pattern, text, steps)
    return steps.taken
  })
}

/** A shortest text that leads from some positions to another; undefined if none does. */
export function textTo(starts: Iterable<Position>, goal: Position, avoided?: CharSet): string | undefined {
  const texts = new Map<Position, string>()
  for (const start of starts) if (!texts.has(start)) texts.set(start, readable(start.characters, avoided))
  for (const [position, text] of texts) {
    if (position === goal) return text
    for (const next of position.next.keys()) {
      if (!texts.has(next)) texts.set(next, text + readable(next.characters, avoided))
    }
  }
  return undefined
}

/** Ends of an attack after which the pattern fails, so that every way is tried; the likeliest if none is found. */
export function suffixesFor(pattern: Pattern, { positions }: Automaton, before: Attack): readonly string[] {
  const unlike = new Set(positions.map(({ characters }) => readable(characters.negate())))
  const like = new Set(positions.map(({ characters }) => readable(characters)))
  const single = [...new Set(['', '\0', '!', '\n', ...[...unlike].slice(0, 8), ...[...like].slice(0, 8)])]
  const start = attackText(before, 2)
  const fails = (suffix: string): boolean =>
    within(maxMeasured, (steps) => !matches(pattern, start + suffix, steps)) ?? true
  const failing = single.filter(fails)
  if (failing.length > 0) return failing.slice(0, maxSuffixes)
  const pairs = single.flatMap((one) => single.map((other) => one + other))
  const found = pairs.find(fails)
  return found === undefined ? single.slice(0, 2) : [found]
}

const maxSuffixes = 4
