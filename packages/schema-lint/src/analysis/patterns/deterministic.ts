import type { AST } from '@eslint-community/regexpp'
import type { CharSet } from 'refa'
import { charactersOf } from './character-sets.ts'
import { choicesOf } from './choices.ts'

/** A position in a pattern that matches a character, and the positions that may match the next one. */
type Position = { readonly characters: CharSet; readonly next: Position[] }

/** A part of a pattern: the positions it may begin and end with, and whether it may be empty. */
type Part = {
  readonly first: readonly Position[]
  readonly last: readonly Position[]
  readonly empty: boolean
}

class Undecided extends Error {}

const nothing: Part = { first: [], last: [], empty: true }
const maxCopies = 16
const maxPositions = 2000

/**
 * Whether a sequence can be matched in one way only, whatever the text: every character decides by itself where to
 * go on, and loops have one way in and one way out. Such a sequence, tried at one position, never backtracks for long.
 * This is strong one-unambiguity: A. Brüggemann-Klein, D. Wood, “One-unambiguous regular languages” (1998), with
 * repetitions counted as C. Koch and S. Scherzinger do.
 */
export function isDeterministic(elements: readonly AST.Element[], unicode: boolean): boolean {
  try {
    return new Automaton(unicode).decides(elements)
  } catch (error) {
    if (error instanceof Undecided) return false
    throw error
  }
}

class Automaton {
  readonly #unicode: boolean
  readonly #positions: Position[] = []

  constructor(unicode: boolean) {
    this.#unicode = unicode
  }

  decides(elements: readonly AST.Element[]): boolean {
    const { first } = this.#sequence(elements)
    return areApart(first) && this.#positions.every(({ next }) => areApart(next))
  }

  #sequence(elements: readonly AST.Element[]): Part {
    return elements.reduce((part, element) => join(part, this.#element(element)), nothing)
  }

  #element(element: AST.Element): Part {
    switch (element.type) {
      case 'Character':
      case 'CharacterClass':
      case 'CharacterSet':
        return this.#position(element)
      case 'Group':
      case 'CapturingGroup':
        return this.#choice(element.alternatives)
      case 'Quantifier':
        return this.#repetition(element)
      case 'Assertion':
        if ('alternatives' in element && choicesOf(element.alternatives) > 100) throw new Undecided()
        return nothing
      default:
        throw new Undecided()
    }
  }

  #position(node: AST.Character | AST.CharacterClass | AST.CharacterSet): Part {
    if (this.#positions.length >= maxPositions) throw new Undecided()
    const position: Position = { characters: charactersOf(node, this.#unicode), next: [] }
    this.#positions.push(position)
    return { first: [position], last: [position], empty: false }
  }

  #choice(alternatives: readonly AST.Alternative[]): Part {
    const parts = alternatives.map(({ elements }) => this.#sequence(elements))
    const empty = parts.filter((part) => part.empty).length
    if (empty > 1) throw new Undecided()
    return {
      first: parts.flatMap(({ first }) => first),
      last: parts.flatMap(({ last }) => last),
      empty: empty === 1,
    }
  }

  #repetition({ element, min, max }: AST.Quantifier): Part {
    if (max === 0) return nothing
    const part = this.#element(element)
    if (part.empty && (max > 1 || min === 0)) throw new Undecided()
    if (max === 1) return { ...part, empty: part.empty || min === 0 }
    const single = element.type.startsWith('Character')
    // A class that is repeated a fixed number of times is left when the count is full, whatever comes next.
    if (single && min === max) return part
    if (!single && max <= maxCopies) return this.#copies(element, min, max, part)
    for (const position of part.last) for (const next of part.first) position.next.push(next)
    return { ...part, empty: min === 0 }
  }

  /** `a{2,4}` as `aa(a(a)?)?`, built from the end. */
  #copies(element: AST.Element, min: number, max: number, last: Part): Part {
    let part = last
    for (let copy = max - 1; copy >= 1; copy -= 1) {
      const rest: Part = copy >= min ? { ...part, empty: true } : part
      part = join(this.#element(element), rest)
    }
    return min === 0 ? { ...part, empty: true } : part
  }
}

function join(before: Part, after: Part): Part {
  for (const position of before.last) for (const next of after.first) position.next.push(next)
  return {
    first: before.empty ? [...before.first, ...after.first] : before.first,
    last: after.empty ? [...before.last, ...after.last] : after.last,
    empty: before.empty && after.empty,
  }
}

function areApart(positions: readonly Position[]): boolean {
  let taken: CharSet | undefined
  for (const { characters } of positions) {
    if (taken !== undefined && !taken.isDisjointWith(characters)) return false
    taken = taken?.union(characters) ?? characters
  }
  return true
}
