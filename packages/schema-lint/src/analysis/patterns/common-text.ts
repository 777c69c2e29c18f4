import { createRequire } from 'node:module'
import type { AST } from '@eslint-community/regexpp'
import type * as Refa from 'refa'
import { OutOfSteps, type Steps } from '../../budget/steps.ts'
import { giveUp } from '../../budget/undecided.ts'
import { shorten } from '../texts/shorten.ts'
import { readable } from './readable.ts'
import type { Pattern } from './parse-pattern.ts'

// Loaded on demand: few schemas have two patterns to compare.
const load = createRequire(import.meta.url)
const refa = (): typeof Refa => load('refa')

/** Larger patterns are not compared. */
const maxNodes = 2000

/** Of a pair of states: where it was reached from, and on which characters. */
type Reached = {
  readonly left: Refa.NFA.ReadonlyNode
  readonly right: Refa.NFA.ReadonlyNode
  readonly before: Reached | undefined
  readonly characters: Refa.CharSet | undefined
}

/** A shortest text that both patterns match; undefined if there is none, or if that takes too many steps, which is noted. */
export function commonText(one: Pattern, other: Pattern, steps: Steps): string | undefined {
  const [left, right] = [automatonOf(one), automatonOf(other)]
  if (left === 'unknown' || right === 'unknown') return undefined
  try {
    if (left !== 'large' && right !== 'large') return shortestText(left, right, steps)
  } catch (error) {
    if (!(error instanceof OutOfSteps) || error.steps !== steps) throw error
  }
  return giveUp(
    `Whether a name matches both ${shorten(one.text)} and ${shorten(other.text)} takes too many steps to decide.`,
  )
}

/** Searches the pairs of states, nearest first. */
function shortestText(left: Refa.NFA, right: Refa.NFA, steps: Steps): string | undefined {
  const start: Reached = {
    left: left.initial,
    right: right.initial,
    before: undefined,
    characters: undefined,
  }
  const seen = new Map([[start.left, new Set([start.right])]])
  const queue = [start]
  for (const pair of queue) {
    if (left.finals.has(pair.left as Refa.NFA.Node) && right.finals.has(pair.right as Refa.NFA.Node))
      return textOf(pair)
    for (const [nextLeft, first] of pair.left.out) {
      const known = seen.get(nextLeft) ?? new Set()
      seen.set(nextLeft, known)
      for (const [nextRight, second] of pair.right.out) {
        steps.take()
        if (known.has(nextRight)) continue
        const characters = first.intersect(second)
        if (characters.isEmpty) continue
        known.add(nextRight)
        queue.push({ left: nextLeft, right: nextRight, before: pair, characters })
      }
    }
  }
  return undefined
}

function textOf(last: Reached): string {
  const characters: Refa.CharSet[] = []
  for (let pair: Reached | undefined = last; pair?.characters; pair = pair.before)
    characters.push(pair.characters)
  return characters
    .toReversed()
    .map((set) => readable(set))
    .join('')
}

const automatons = new WeakMap<Pattern, Refa.NFA | 'large' | 'unknown'>()

/** The states of a pattern; unknown where it has assertions and backreferences. */
function automatonOf(pattern: Pattern): Refa.NFA | 'large' | 'unknown' {
  const automaton = automatons.get(pattern) ?? build(pattern)
  automatons.set(pattern, automaton)
  return automaton
}

function build({ ast, unicode }: Pattern): Refa.NFA | 'large' | 'unknown' {
  const { JS, NFA, TooManyNodesError } = refa()
  try {
    const source = ast.alternatives.map(wholeText).join('|')
    const parser = JS.Parser.fromLiteral({ source, flags: unicode ? 'u' : '' })
    const { expression, maxCharacter } = parser.parse({ assertions: 'throw' })
    return NFA.fromRegex(expression, { maxCharacter }, {}, new NFA.LimitedNodeFactory(maxNodes))
  } catch (error) {
    return error instanceof TooManyNodesError ? 'large' : 'unknown'
  }
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
