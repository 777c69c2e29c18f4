import { speedOf } from '../analysis/patterns/pattern-speed.ts'
import { Uncheckable } from './uncheckable.ts'

/** A pattern as ajv runs it. */
export type GuardedPattern = {
  /** @throws {Uncheckable} if there is no verdict */
  test(text: string): boolean
  /** Ajv identifies patterns by it. */
  toString(): string
}

/** Texts up to this length are short enough for any pattern but the worst, in UTF-16 code units. */
const short = 20

/** The maximum number of steps that a backtracking engine may take for one text. */
const budget = 1e8

const known = new Map<string, GuardedPattern>()

/**
 * A pattern that never takes long: there is no verdict for a text that is too long for a slow pattern.
 * @throws {Uncheckable} if it is not an ECMA-262 pattern
 */
export function guardedPattern(source: string): GuardedPattern {
  let pattern = known.get(source)
  if (pattern === undefined) {
    pattern = guard(source)
    known.set(source, pattern)
  }
  return pattern
}

function guard(source: string): GuardedPattern {
  const pattern = compile(source)
  let longest = short
  return {
    test(text) {
      if (text.length > longest) longest = longestText(source)
      if (text.length > longest) throw new Uncheckable('a long text for a pattern that is slow')
      return pattern.test(text)
    },
    toString: () => String(pattern),
  }
}

/** The longest text for which a pattern is certainly fast. */
function longestText(source: string): number {
  const speed = speedOf(source)
  if (speed.growth === 'linear') return Number.POSITIVE_INFINITY
  return speed.growth === 'polynomial' ? Math.max(short, Math.floor(budget ** (1 / speed.degree))) : short
}

function compile(source: string): RegExp {
  for (const flags of ['u', '']) {
    try {
      return new RegExp(source, flags)
    } catch {
      // The next flags may read it.
    }
  }
  throw new Uncheckable('no pattern')
}
