import type { AST } from '@eslint-community/regexpp'
import type { CharSet } from 'refa'
import type { Steps } from '../../../budget/steps.ts'
import { alternativeIsAnchoredAt } from '../anchors.ts'
import { choicesOf } from '../choices.ts'
import { charactersOf, everyCharacter } from '../character-sets.ts'

/** A position in a pattern that matches a character, and in how many ways (1, or 2 for more) each may come next. */
export type Position = {
  readonly index: number
  readonly characters: CharSet
  readonly next: Map<Position, number>
  /** Whether it stands for the text before a match. */
  readonly isSearch?: boolean
}

/** The positions of a pattern, and those that may come first. */
export type Automaton = {
  readonly positions: readonly Position[]
  readonly first: ReadonlyMap<Position, number>
}

type Ways = Map<Position, number>
type Part = { readonly first: Ways; readonly last: Ways; readonly empty: number }

const maxPositions = 600

/**
 * The positions of a pattern and their order, after V. Glushkov. The paths include all that a backtracking engine may
 * try, and more: assertions hold everywhere, and backreferences match anything.
 * Left out is what is followed by a match whatever the text: where nothing can fail, nothing is tried again.
 * @param maxCopies repetitions of up to this many times are written out; larger ones are read as without bound
 * @throws {OutOfSteps} if there are too many
 */
export function automatonOf(
  { alternatives }: AST.Pattern,
  unicode: boolean,
  maxCopies: number,
  steps: Steps,
): Automaton {
  const builder = new Builder(unicode, maxCopies, steps)
  const first: Ways = new Map()
  const matched = new Set<Position>()
  for (const alternative of alternatives) {
    const part = builder.sequence(alternative.elements)
    if (isOpenEnded(alternative)) for (const position of part.last.keys()) matched.add(position)
    if (alternativeIsAnchoredAt(alternative, 'start')) {
      addAll(first, part.first)
      continue
    }
    // It is tried at every position of the text.
    const search = builder.position(everyCharacter(unicode))
    Object.assign(search, { isSearch: true })
    search.next.set(search, 1)
    addAll(search.next, part.first)
    addAll(first, part.first)
    first.set(search, 1)
  }
  const without = (ways: Ways): Ways => new Map([...ways].filter(([position]) => !matched.has(position)))
  const positions = builder.positions
    .filter((position) => !matched.has(position))
    .map((position, index) => ({ position, index }))
  for (const { position, index } of positions)
    Object.assign(position, { index, next: without(position.next) })
  return { positions: positions.map(({ position }) => position), first: without(first) }
}

/** Whether an alternative has matched as soon as its last character has, whatever comes next. */
function isOpenEnded({ elements }: AST.Alternative): boolean {
  const [start, ...rest] = elements
  const isStart = start?.type === 'Assertion' && start.kind === 'start'
  return !(isStart ? rest : elements).some(hasAssertion)
}

function hasAssertion(element: AST.Element): boolean {
  switch (element.type) {
    case 'Assertion':
      return true
    case 'Quantifier':
      return hasAssertion(element.element)
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives.some(({ elements }) => elements.some(hasAssertion))
    default:
      return false
  }
}

class Builder {
  readonly positions: Position[] = []
  readonly #unicode: boolean
  readonly #maxCopies: number
  readonly #steps: Steps

  constructor(unicode: boolean, maxCopies: number, steps: Steps) {
    this.#unicode = unicode
    this.#maxCopies = maxCopies
    this.#steps = steps
  }

  position(characters: CharSet): Position {
    if (this.positions.length >= maxPositions) this.#steps.take(Number.POSITIVE_INFINITY)
    const position: Position = { index: this.positions.length, characters, next: new Map() }
    this.positions.push(position)
    return position
  }

  sequence(elements: readonly AST.Element[]): Part {
    return elements.reduce((part, element) => this.#join(part, this.#element(element)), nothing())
  }

  #element(element: AST.Element): Part {
    switch (element.type) {
      case 'Character':
      case 'CharacterClass':
      case 'CharacterSet':
        return single(this.position(charactersOf(element, this.#unicode)))
      case 'Group':
      case 'CapturingGroup':
        return this.#choice(element.alternatives)
      case 'Quantifier':
        return this.#repetition(element)
      case 'Assertion':
        return this.#assertion(element)
      default:
        return this.#loop(single(this.position(everyCharacter(this.#unicode))), true)
    }
  }

  /** What a lookahead matches is a side path without an end. */
  #assertion(assertion: AST.Assertion): Part {
    if (assertion.kind === 'lookahead')
      return { first: this.#choice(assertion.alternatives).first, last: new Map(), empty: 1 }
    // Read backward, and rare: only what is surely brief can be left out.
    if (assertion.kind === 'lookbehind' && choicesOf(assertion.alternatives) > 100)
      this.#steps.take(Number.POSITIVE_INFINITY)
    return nothing()
  }

  #choice(alternatives: readonly AST.Alternative[]): Part {
    const parts = alternatives.map(({ elements }) => this.sequence(elements))
    const whole: Part = {
      first: new Map(),
      last: new Map(),
      empty: limited(parts.reduce((sum, { empty }) => sum + empty, 0)),
    }
    for (const { first, last } of parts) {
      addAll(whole.first, first)
      addAll(whole.last, last)
    }
    return whole
  }

  #repetition({ element, min, max }: AST.Quantifier): Part {
    if (max === 0) return nothing()
    if (max === 1) {
      const part = this.#element(element)
      return min === 0 ? { ...part, empty: 1 } : part
    }
    if (max > this.#maxCopies) {
      let part = nothing()
      // What is needed at least is written out, so that texts that lead further are complete.
      for (let copy = 1; copy < min && min <= this.#maxCopies; copy += 1)
        part = this.#join(part, this.#element(element))
      return this.#join(part, this.#loop(this.#element(element), min === 0))
    }
    let part = this.#element(element)
    for (let copy = max - 1; copy >= 1; copy -= 1) {
      const rest: Part = copy >= min ? { ...part, empty: 1 } : part
      part = this.#join(this.#element(element), rest)
    }
    return min === 0 ? { ...part, empty: 1 } : part
  }

  #loop(part: Part, optional: boolean): Part {
    this.#connect(part.last, part.first)
    if (optional) return { ...part, empty: 1 }
    // The first iteration may be empty; the others may not.
    return { ...part, first: times(part.first, 1 + part.empty) }
  }

  #join(before: Part, after: Part): Part {
    this.#connect(before.last, after.first)
    const first = new Map(before.first)
    if (before.empty > 0) addAll(first, times(after.first, before.empty))
    const last = new Map(after.last)
    if (after.empty > 0) addAll(last, times(before.last, after.empty))
    return { first, last, empty: limited(before.empty * after.empty) }
  }

  #connect(last: Ways, first: Ways): void {
    this.#steps.take(last.size * first.size + 1)
    for (const [from, before] of last) addAll(from.next, times(first, before))
  }
}

function nothing(): Part {
  return { first: new Map(), last: new Map(), empty: 1 }
}

function single(position: Position): Part {
  return { first: new Map([[position, 1]]), last: new Map([[position, 1]]), empty: 0 }
}

/** One way or several: more need not be told apart. */
function limited(ways: number): number {
  return Math.min(ways, 2)
}

function times(ways: Ways, factor: number): Ways {
  if (factor === 1) return ways
  return new Map([...ways].map(([position, count]) => [position, limited(count * factor)]))
}

function addAll(target: Ways, added: ReadonlyMap<Position, number>): void {
  for (const [position, ways] of added) target.set(position, limited((target.get(position) ?? 0) + ways))
}
