import { add, type Linear, times, tooMany } from './linear.ts'
import { type PatternReader, patternReader, type Quantifier, takeQuantifier } from './pattern-reader.ts'

/** The pattern contains syntax that this reader does not know: look-around, references, properties, … */
export class UnknownConstructError extends Error {}

/** What a matcher that goes back and tries every other way does with part of a pattern, whatever the text. */
type Part = Readonly<{
  /** The steps in it at most, for one position at which it begins. */
  steps: Linear
  /** In how many ways it can match from there: so often what follows is tried. */
  ways: Linear
  /** The steps anywhere but at the start of the text, if it can only begin there. */
  elsewhere?: number
}>

/** One character: a class, an escaped one, or itself. Classes do not nest here as they do in .NET. */
const character = /\[\^?(?:\\[dws\-./\\[\]^]|[^\\[\]])+\]|\\[dws\-./\\()[\]{}^$|*+?]|[^\\()[\]{}^$|*+?]/

const single: Part = { steps: [1, 0], ways: [1, 0] }
const atStart: Part = { ...single, elsewhere: 1 }
const empty: Part = { steps: [0, 0], ways: [1, 0] }

/** A repetition of up to so many times counts as bounded; with more, the text bounds it. */
const maxCounted = 64

/**
 * The maximum number of steps in which a pattern matches a text or fails, by the text's length. A step is an attempt at a
 * character, an anchor, an alternative or a repetition.
 *
 * @throws {UnknownConstructError} for syntax outside the common subset of ECMAScript and .NET
 */
export function stepBound(pattern: string): Linear {
  const reader = patternReader(pattern)
  const { steps, elsewhere } = alternatives(reader)
  if (!reader.atEnd()) throw new UnknownConstructError()
  // A search begins at every character and at the end.
  return elsewhere === undefined ? times([1, 1], steps) : add(steps, [0, elsewhere])
}

function alternatives(reader: PatternReader): Part {
  const parts = [sequence(reader)]
  while (reader.take(/\|/) !== undefined) parts.push(sequence(reader))
  const elsewhere = parts.map((part) => part.elsewhere)
  return {
    steps: parts.reduce((sum: Linear, { steps }) => add(sum, add(steps, [1, 0])), [0, 0]),
    ways: parts.reduce((sum: Linear, { ways }) => add(sum, ways), [0, 0]),
    ...(elsewhere.every((steps) => steps !== undefined) && {
      elsewhere: elsewhere.reduce((sum, steps) => sum + steps + 1, 0),
    }),
  }
}

function sequence(reader: PatternReader): Part {
  let whole = empty
  for (let isFirst = true; ; isFirst = false) {
    const part = piece(reader)
    if (part === undefined) return whole
    const isBound = isFirst ? part.elsewhere : whole.elsewhere
    whole = {
      steps: add(whole.steps, times(whole.ways, part.steps)),
      ways: times(whole.ways, part.ways),
      ...(isBound !== undefined && { elsewhere: isBound }),
    }
  }
}

function piece(reader: PatternReader): Part | undefined {
  if (reader.take(/\^/) !== undefined) return atStart
  if (reader.take(/\$/) !== undefined) return single
  const part = atom(reader)
  if (part === undefined) return undefined
  const quantifier = takeQuantifier(reader)
  return quantifier.min === 1 && quantifier.max === 1 ? part : repeated(part, quantifier)
}

function atom(reader: PatternReader): Part | undefined {
  if (reader.take(character) !== undefined) return single
  if (reader.take(/\((?:\?:|(?!\?))/) === undefined) return undefined
  const part = alternatives(reader)
  if (reader.take(/\)/) === undefined) throw new UnknownConstructError()
  return part
}

/** Every repetition can go every way of the part, and may be the last. */
function repeated({ steps, ways }: Part, { min, max }: Quantifier): Part {
  const once = add(steps, [1, 0])
  if (max > maxCounted) {
    // Beyond the minimum each repetition takes a character at least, and one more is tried in vain.
    const isOneWay = ways[0] <= 1 && ways[1] === 0
    return isOneWay
      ? { steps: add(times([min + 1, 1], once), [1, 0]), ways: [1, 1] }
      : { steps: [tooMany, tooMany], ways: [tooMany, tooMany] }
  }
  let tried: Linear = [1, 0]
  let done: Linear = [0, 0]
  let here: Linear = [1, 0]
  for (let count = 0; count <= max; count += 1) {
    if (count >= min) done = add(done, here)
    if (count < max) tried = add(tried, times(here, once))
    here = times(here, ways)
  }
  return { steps: tried, ways: done }
}
