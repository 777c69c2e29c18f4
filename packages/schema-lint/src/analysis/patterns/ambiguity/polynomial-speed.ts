import { within } from '../../../budget/steps.ts'
import { canRun } from '../backtracking/count-steps.ts'
import type { Pattern } from '../parse-pattern.ts'
import type { Polynomial } from '../pattern-speed.ts'
import { type Attack, attackExpression, attackText, stepsFor, suffixesFor, textTo } from './attack.ts'
import { type Automaton, automatonOf } from './automaton.ts'
import { type Bridge, bridgesOf } from './pumps.ts'

const maxSteps = 1_000_000

/** Repetitions of up to this many times are written out. */
const maxCopies = 8

/** Which power of the length the steps for a pattern grow with, if it is not exponential. */
export function polynomialSpeed(pattern: Pattern): Polynomial | 'no' | 'unknown' {
  if (!canRun(pattern)) return 'unknown'
  const automaton = within(maxSteps, (steps) => automatonOf(pattern.ast, pattern.unicode, maxCopies, steps))
  const bridges = automaton && within(maxSteps, (steps) => bridgesOf(automaton, steps))
  if (automaton === undefined || bridges === undefined) return 'unknown'
  const best = chains(bridges, automaton)
    .flatMap((attack) =>
      suffixesFor(pattern, automaton, attack)
        .slice(0, 3)
        .map((suffix): Attack => ({ parts: [...attack.parts, suffix] })),
    )
    .map((attack) => ({ attack, degree: degreeOf(pattern, attack) }))
    .reduce((one, other) => (other.degree > one.degree ? other : one), { attack: none, degree: 1 })
  if (best.degree < 2) return 'no'
  return { degree: best.degree, attack: attackExpression(best.attack, 1000) }
}

const none: Attack = { parts: [] }
/** More chains of bridges than these are not tried. */
const maxChains = 20

/** Attacks on one bridge after the other, the longest chains first. */
function chains(bridges: readonly Bridge[], { first }: Automaton): readonly Attack[] {
  const found: (readonly Bridge[])[] = bridges.map((bridge) => [bridge])
  for (const chain of found) {
    if (found.length >= maxChains) break
    const last = chain.at(-1)
    for (const next of bridges) {
      if (!last || chain.includes(next) || !isBefore(last, next)) continue
      found.push([...chain, next])
    }
  }
  return found
    .toSorted((one, other) => other.length - one.length)
    .slice(0, maxChains)
    .map((chain) => ({ parts: partsOf(chain, first.keys()) }))
}

/** Whether a bridge ends in the loop in which another begins. */
function isBefore(one: Bridge, other: Bridge): boolean {
  return (
    one.to === other.from ||
    (textBetween(one, other) !== undefined && textTo(other.from.next.keys(), one.to) !== undefined)
  )
}

function textBetween(one: Bridge, other: Bridge): string | undefined {
  return one.to === other.from ? '' : textTo(one.to.next.keys(), other.from)
}

function partsOf(chain: readonly Bridge[], starts: Parameters<typeof textTo>[0]): Attack['parts'] {
  return chain.flatMap((bridge, index) => {
    const before = chain[index - 1]
    const to =
      before === undefined ? (textTo(starts, bridge.from) ?? '') : (textBetween(before, bridge) ?? '')
    // The same text for two bridges is one text.
    if (to === '' && before?.text === bridge.text) return []
    return [to, { repeated: bridge.text }]
  })
}

/** Which power of the length the steps grow with: doubling the text multiplies them by 2 to that power. */
function degreeOf(pattern: Pattern, attack: Attack): number {
  let before: number | undefined
  let degree = 1
  for (let count = 8; count <= 512; count *= 2) {
    const steps = stepsFor(pattern, attackText(attack, count))
    if (steps === undefined) break
    if (before !== undefined) degree = Math.log2(steps / before)
    before = steps
  }
  // From below: the lower powers still weigh at short lengths.
  return Math.round(degree + 0.1)
}
