import { createRequire } from 'node:module'
import type { AST } from '@eslint-community/regexpp'
import type * as Refa from 'refa'
import type { Pattern } from './parse-pattern.ts'

// Loaded on demand: few schemas have two patterns to compare.
const load = createRequire(import.meta.url)
const refa = (): typeof Refa => load('refa')

const maxNodes = 10_000

/** A shortest text that both patterns match; undefined if there is none, or if that is unknown. */
export function commonText(one: Pattern, other: Pattern): string | undefined {
  try {
    const [left, right] = [automatonOf(one), automatonOf(other)]
    if (refa().isDisjointWith(left, right, maxNodes)) return undefined
    const [word] = refa().getIntersectionWordSets(left, right, maxNodes)
    return word?.map(readable).join('')
  } catch {
    // Assertions and backreferences, or too many states.
    return undefined
  }
}

function automatonOf({ ast, unicode }: Pattern): Refa.NFA {
  const source = ast.alternatives.map(wholeText).join('|')
  const parser = refa().JS.Parser.fromLiteral({ source, flags: unicode ? 'u' : '' })
  const { expression, maxCharacter } = parser.parse({ assertions: 'throw' })
  return refa().NFA.fromRegex(expression, { maxCharacter })
}

/** A pattern matches anywhere: a missing anchor is any text. */
function wholeText({ elements, raw }: AST.Alternative): string {
  const [first] = elements
  const last = elements.at(-1)
  const starts = first?.type === 'Assertion' && first.kind === 'start'
  const ends = last?.type === 'Assertion' && last.kind === 'end'
  const inner = raw.slice(starts ? 1 : 0, ends ? -1 : undefined)
  return `${starts ? '' : '[^]*'}(?:${inner})${ends ? '' : '[^]*'}`
}

const nice: readonly (readonly [number, number])[] = [
  [0x61, 0x7a],
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x21, 0x7e],
]

function readable(set: Refa.CharSet): string {
  for (const [min, max] of nice) {
    const range = set.ranges.find((each) => each.max >= min && each.min <= max)
    if (range) return String.fromCodePoint(Math.max(range.min, min))
  }
  return String.fromCodePoint(set.ranges[0]?.min ?? 0)
}
