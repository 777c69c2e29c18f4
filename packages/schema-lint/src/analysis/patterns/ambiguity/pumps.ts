import type { CharSet } from 'refa'
import type { Steps } from '../../../budget/steps.ts'
import type { Automaton, Position } from './automaton.ts'
import { strongComponents } from './strong-components.ts'
import { readable } from '../readable.ts'

/** A text that, repeated at a position of a pattern, can be matched in ever more ways. */
export type Pump = {
  readonly at: Position
  readonly text: string
  /** Characters that the pump does without, as the way to it should. */
  readonly avoided?: CharSet | undefined
}

/** Which characters two positions have in common, worked out once per pair. */
class Overlaps {
  readonly #known = new Map<number, CharSet | undefined>()
  readonly #size: number

  constructor(size: number) {
    this.#size = size
  }

  of(one: Position, other: Position): CharSet | undefined {
    if (one === other) return one.characters
    const key = Math.min(one.index, other.index) * this.#size + Math.max(one.index, other.index)
    if (this.#known.has(key)) return this.#known.get(key)
    const common = one.characters.intersect(other.characters)
    const overlap = common.isEmpty ? undefined : common
    this.#known.set(key, overlap)
    return overlap
  }
}

/** A search among tuples of positions, breadth first: the shortest text that leads to the goal. */
type Node = {
  readonly key: number
  readonly before: Node | undefined
  readonly characters: CharSet | undefined
}

function textTo(node: Node, avoided?: CharSet): string {
  const characters: CharSet[] = []
  for (let current: Node | undefined = node; current?.characters; current = current.before)
    characters.push(current.characters)
  return characters
    .toReversed()
    .map((set) => readable(set, avoided))
    .join('')
}

/**
 * Pumps that double the ways each time: one leads from a position back to itself along two different paths. A pattern
 * without any is not exponential: A. Weber, H. Seidl, “On the degree of ambiguity of finite automata” (1991), EDA.
 * @param written the pattern: what it names, it may go on with, and then it does not fail
 * @throws {OutOfSteps}
 */
export function exponentialPumps({ positions }: Automaton, written: string, steps: Steps): readonly Pump[] {
  const overlaps = new Overlaps(positions.length)
  return strongComponents(positions).flatMap((component) => {
    const [at] = component
    const node = at && twoPaths(at, component, overlaps, positions.length, steps)
    if (at === undefined || node === undefined) return []
    const avoided = charactersIn(written, at.characters)
    const pumps = [{ at, text: textTo(node) }]
    return [...pumps, { at, text: textTo(node, avoided), avoided }]
  })
}

/** @param any gives the range of characters */
function charactersIn(text: string, any: CharSet): CharSet {
  const points = [...text].map((character) => character.codePointAt(0) ?? 0)
  const ranges = points.filter((point) => point <= any.maximum).map((point) => ({ min: point, max: point }))
  return any.without(any).union(ranges)
}

function twoPaths(
  at: Position,
  component: ReadonlySet<Position>,
  overlaps: Overlaps,
  size: number,
  steps: Steps,
): Node | undefined {
  const keyOf = (one: Position, other: Position, apart: boolean): number =>
    (one.index * size + other.index) * 2 + Number(apart)
  const positions = new Map([...component].map((position) => [position.index, position]))
  const start: Node = { key: keyOf(at, at, false), before: undefined, characters: undefined }
  const goal = keyOf(at, at, true)
  const seen = new Set([start.key])
  const queue = [start]
  for (const node of queue) {
    const one = positions.get(Math.floor(node.key / 2 / size))
    const other = positions.get(Math.floor(node.key / 2) % size)
    if (one === undefined || other === undefined) continue
    for (const [nextOne, ways] of one.next) {
      if (!component.has(nextOne)) continue
      for (const nextOther of other.next.keys()) {
        steps.take()
        if (!component.has(nextOther)) continue
        const apart = node.key % 2 === 1 || nextOne !== nextOther || (one === other && ways > 1)
        const key = keyOf(nextOne, nextOther, apart)
        if (seen.has(key)) continue
        const characters = overlaps.of(nextOne, nextOther)
        if (characters === undefined) continue
        seen.add(key)
        const next: Node = { key, before: node, characters }
        if (key === goal) return next
        queue.push(next)
      }
    }
  }
  return undefined
}

/** A pump between two loops: it goes around the first, from the first to the second, and around the second. */
export type Bridge = { readonly from: Position; readonly to: Position; readonly text: string }

/**
 * Texts that can be divided between two loops anywhere: IDA in the paper above. A pattern without exponential pumps is
 * polynomial, and its degree is the number of loops that such texts link.
 * @throws {OutOfSteps}
 */
export function bridgesOf({ positions }: Automaton, steps: Steps): readonly Bridge[] {
  const overlaps = new Overlaps(positions.length)
  const components = strongComponents(positions)
  const bridges: Bridge[] = []
  for (const first of components) {
    const reached = reachedFrom(first, steps)
    for (const second of components) {
      const [sample] = second
      if (first === second || sample === undefined || !reached.has(sample)) continue
      const bridge = bridgeBetween(first, second, reached, overlaps, positions, steps)
      if (bridge) bridges.push(bridge)
    }
  }
  return bridges
}

function reachedFrom(start: ReadonlySet<Position>, steps: Steps): ReadonlySet<Position> {
  const reached = new Set(start)
  for (const position of reached) {
    for (const next of position.next.keys()) {
      steps.take()
      reached.add(next)
    }
  }
  return reached
}

function bridgeBetween(
  first: ReadonlySet<Position>,
  second: ReadonlySet<Position>,
  between: ReadonlySet<Position>,
  overlaps: Overlaps,
  positions: readonly Position[],
  steps: Steps,
): Bridge | undefined {
  for (const from of first) {
    for (const to of second) {
      if (overlaps.of(from, to) === undefined) continue
      const text = sharedLoop({ from, to, first, second, between, overlaps, positions, steps })
      if (text !== undefined) return { from, to, text }
    }
  }
  return undefined
}

type Search = {
  readonly from: Position
  readonly to: Position
  readonly first: ReadonlySet<Position>
  readonly second: ReadonlySet<Position>
  readonly between: ReadonlySet<Position>
  readonly overlaps: Overlaps
  readonly positions: readonly Position[]
  readonly steps: Steps
}

/** From (from, from, to) to (from, to, to) on one text. */
function sharedLoop({
  from,
  to,
  first,
  second,
  between,
  overlaps,
  positions,
  steps,
}: Search): string | undefined {
  const size = positions.length
  const keyOf = (a: Position, b: Position, c: Position): number => (a.index * size + b.index) * size + c.index
  const start: Node = { key: keyOf(from, from, to), before: undefined, characters: undefined }
  const goal = keyOf(from, to, to)
  const seen = new Set([start.key])
  const queue = [start]
  for (const node of queue) {
    const a = positions[Math.floor(node.key / size / size)]
    const b = positions[Math.floor(node.key / size) % size]
    const c = positions[node.key % size]
    if (!a || !b || !c) continue
    for (const nextA of a.next.keys()) {
      if (!first.has(nextA)) continue
      for (const nextC of c.next.keys()) {
        steps.take()
        const outer = second.has(nextC) ? overlaps.of(nextA, nextC) : undefined
        if (outer === undefined) continue
        for (const nextB of b.next.keys()) {
          steps.take()
          if (!between.has(nextB)) continue
          const key = keyOf(nextA, nextB, nextC)
          if (seen.has(key)) continue
          const characters = outer.intersect(nextB.characters)
          if (characters.isEmpty) continue
          seen.add(key)
          const next: Node = { key, before: node, characters }
          if (key === goal) return textTo(next)
          queue.push(next)
        }
      }
    }
  }
  return undefined
}
