import {
  type ExpressionReader,
  expressionReader,
  type Quantifier,
  takeQuantifier,
} from './expression-reader.ts'

/** No registration number is longer. */
const longestNumber = 22

/** What the expression contains that this reader does not know: look-around, references, properties, … */
export class UnknownConstructError extends Error {}

/** One character: a class, an escaped one, or itself. Classes do not nest here as they do in .NET. */
const character = /\[\^?(?:\\[dws\-./\\[\]^]|[^\\[\]])+\]|\\[dws\-./\\()[\]{}^$|*+?]|[^\\()[\]{}^$|*+?]/

/**
 * In how many ways an expression can go through a text of a number's length. A matcher that tries one after the
 * other does no more work than that many times the length, so a small figure rules out catastrophic backtracking.
 *
 * @throws {UnknownConstructError} for syntax outside the common subset of ECMAScript and .NET
 */
export function countWays(expression: string): number {
  const reader = expressionReader(expression)
  const ways = alternatives(reader)
  if (!reader.atEnd()) throw new UnknownConstructError()
  return ways
}

function alternatives(reader: ExpressionReader): number {
  let ways = sequence(reader)
  while (reader.take(/\|/) !== undefined) ways += sequence(reader)
  return ways
}

function sequence(reader: ExpressionReader): number {
  let ways = 1
  for (;;) {
    if (reader.take(/[\^$]/) !== undefined) continue
    const part = atom(reader)
    if (part === undefined) return ways
    ways *= repeated(part, takeQuantifier(reader))
  }
}

function atom(reader: ExpressionReader): number | undefined {
  if (reader.take(character) !== undefined) return 1
  if (reader.take(/\((?:\?:|(?!\?))/) === undefined) return undefined
  const ways = alternatives(reader)
  if (reader.take(/\)/) === undefined) throw new UnknownConstructError()
  return ways
}

/** Once for each number of repetitions, each with its own choice every time. */
function repeated(ways: number, { least, most }: Quantifier): number {
  let sum = 0
  for (let times = least; times <= Math.min(most, longestNumber); times += 1) sum += ways ** times
  return Math.max(sum, 1)
}
