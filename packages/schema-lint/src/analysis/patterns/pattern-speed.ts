import { giveUp } from '../../budget/undecided.ts'
import { shorten } from '../texts/shorten.ts'
import { exponentialSpeed } from './ambiguity/exponential-speed.ts'
import { polynomialSpeed } from './ambiguity/polynomial-speed.ts'
import { isSurelyLinear } from './linear-pattern.ts'
import type { Pattern } from './parse-pattern.ts'

/** That each further repetition of a part of a text multiplies the steps of a backtracking engine. */
export type Exponential = {
  /** An expression for such a text. */
  readonly attack: string
  /** About how many steps a text of this length can take. */
  readonly stepsOf: (length: number) => number
}

/** That the steps of a backtracking engine grow with a power of the length, 2 or more. */
export type Polynomial = { readonly attack: string; readonly degree: number }

/** What is known about the speed of patterns: `no` if it is not slow, or no text shows it. */
type Known<Speed> = Map<string, Speed | 'no' | 'unknown'>

const exponential: Known<Exponential> = new Map()
const polynomial: Known<Polynomial> = new Map()

/** Whether, and on what text, a pattern takes exponential time. Notes where that takes too many steps to decide. */
export function exponentialSpeedOf(pattern: Pattern): Exponential | undefined {
  return decided(pattern, exponential, exponentialSpeed)
}

/** Whether, and on what text, a pattern that is not exponential takes more than linear time; notes the same. */
export function polynomialSpeedOf(pattern: Pattern): Polynomial | undefined {
  if (exponentialSpeedOf(pattern) !== undefined) return undefined
  return decided(pattern, polynomial, polynomialSpeed)
}

function decided<Speed extends object>(
  pattern: Pattern,
  known: Known<Speed>,
  decide: (pattern: Pattern) => Speed | 'no' | 'unknown',
): Speed | undefined {
  const { text } = pattern
  const speed = known.get(text) ?? (isSurelyLinear(pattern) ? 'no' : decide(pattern))
  known.set(text, speed)
  if (speed === 'unknown')
    return giveUp(`Whether the pattern ${shorten(text)} is slow takes too many steps to decide.`)
  return speed === 'no' ? undefined : speed
}
