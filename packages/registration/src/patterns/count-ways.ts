import { type PatternReader, patternReader, type Quantifier, takeQuantifier } from './pattern-reader.ts'

/** No registration number is longer. */
const maxLength = 22

/** The pattern contains syntax that this reader does not know: look-around, references, properties, … */
export class UnknownConstructError extends Error {}

/** One character: a class, an escaped one, or itself. Classes do not nest here as they do in .NET. */
const character = /\[\^?(?:\\[dws\-./\\[\]^]|[^\\[\]])+\]|\\[dws\-./\\()[\]{}^$|*+?]|[^\\()[\]{}^$|*+?]/

/**
 * In how many ways a pattern can match a text of a number's length. A matcher that tries one after the other
 * needs at most that many times the length in steps, so a small count rules out catastrophic backtracking.
 *
 * @throws {UnknownConstructError} for syntax outside the common subset of ECMAScript and .NET
 */
export function countWays(pattern: string): number {
  const reader = patternReader(pattern)
  const ways = alternatives(reader)
  if (!reader.atEnd()) throw new UnknownConstructError()
  return ways
}

function alternatives(reader: PatternReader): number {
  let ways = sequence(reader)
  while (reader.take(/\|/) !== undefined) ways += sequence(reader)
  return ways
}

function sequence(reader: PatternReader): number {
  let ways = 1
  for (;;) {
    if (reader.take(/[\^$]/) !== undefined) continue
    const part = atom(reader)
    if (part === undefined) return ways
    ways *= repeated(part, takeQuantifier(reader))
  }
}

function atom(reader: PatternReader): number | undefined {
  if (reader.take(character) !== undefined) return 1
  if (reader.take(/\((?:\?:|(?!\?))/) === undefined) return undefined
  const ways = alternatives(reader)
  if (reader.take(/\)/) === undefined) throw new UnknownConstructError()
  return ways
}

/** For each number of repetitions, every choice at every repetition. */
function repeated(ways: number, { min, max }: Quantifier): number {
  let sum = 0
  for (let times = min; times <= Math.min(max, maxLength); times += 1) sum += ways ** times
  return Math.max(sum, 1)
}
