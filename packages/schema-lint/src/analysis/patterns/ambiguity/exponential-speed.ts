import { within } from '../../../budget/steps.ts'
import { canRun } from '../backtracking/count-steps.ts'
import type { Pattern } from '../parse-pattern.ts'
import type { Exponential } from '../pattern-speed.ts'
import { readable } from '../readable.ts'
import { type Attack, attackExpression, attackText, stepsFor, suffixesFor, textTo } from './attack.ts'
import { type Automaton, automatonOf } from './automaton.ts'
import { exponentialPumps, type Pump } from './pumps.ts'
import { strongComponents } from './strong-components.ts'

/** Steps of each part of the analysis. */
const maxSteps = 500_000
/** Repetitions of up to this many times are written out: first few, then, where that decides nothing, many. */
const copies = [8, 100] as const

/**
 * Whether a pattern takes exponential time: the paths through it say where it could, and a backtracking engine that
 * counts its steps shows that it does. What cannot be shown is not claimed.
 */
export function exponentialSpeed(pattern: Pattern): Exponential | 'no' | 'unknown' {
  if (!canRun(pattern)) return 'unknown'
  for (const maxCopies of copies) {
    const automaton = within(maxSteps, (steps) => automatonOf(pattern.ast, pattern.unicode, maxCopies, steps))
    const pumps = automaton && within(maxSteps, (steps) => exponentialPumps(automaton, pattern.text, steps))
    if (automaton === undefined || pumps === undefined) return 'unknown'
    for (const attack of candidates(pattern, automaton, pumps)) {
      const speed = measure(pattern, attack)
      if (speed) return speed
    }
    if (pumps.length === 0) return 'no'
  }
  return 'unknown'
}

function candidates(pattern: Pattern, automaton: Automaton, pumps: readonly Pump[]): readonly Attack[] {
  const repeated = pumps.map(
    ({ at, text, avoided }): Attack => ({
      parts: [textTo(automaton.first.keys(), at, avoided) ?? '', { repeated: text }],
    }),
  )
  // Without a loop, a series of choices can still have many ways: `a?a?a?a?…`.
  const series = seriesOf(automaton).map((text): Attack => ({ parts: [{ repeated: text }] }))
  return [...repeated, ...series].flatMap((attack) =>
    suffixesFor(pattern, automaton, attack).map((suffix): Attack => ({ parts: [...attack.parts, suffix] })),
  )
}

/** Fewer positions than these with a choice make few ways. */
const manyChoices = 12

/** The characters at which there are many choices. Those that are also repeated without bound take polynomial time. */
function seriesOf({ positions }: Automaton): readonly string[] {
  const repeated = strongComponents(positions)
    .flatMap((component) => [...component])
    .filter(({ isSearch }) => isSearch !== true)
  const choices = positions.filter(
    ({ next, characters }) =>
      next.size > 1 && repeated.every((position) => position.characters.isDisjointWith(characters)),
  )
  if (choices.length < manyChoices) return []
  return [...new Set(choices.map(({ characters }) => readable(characters)))].slice(0, 4)
}

/** Growth per repetition below this could be polynomial. */
const minFactor = 1.2
const maxRepetitions = 40

/** Whether each repetition multiplies the steps, until they are too many to count. */
function measure(pattern: Pattern, attack: Attack): Exponential | undefined {
  const measured: number[] = []
  for (let count = 1; count <= maxRepetitions; count += 1) {
    const steps = stepsFor(pattern, attackText(attack, count))
    if (steps === undefined) break
    measured.push(steps)
  }
  const last = measured.length
  if (last >= maxRepetitions) return undefined
  const factors = [2, 1, 0].map((back) => (measured[last - 1 - back] ?? 1) / (measured[last - 2 - back] ?? 1))
  const factor = Math.min(...(last > 4 ? factors : factors.slice(-1)))
  if (factor < minFactor) return undefined
  const perRepetition = attackText(attack, 2).length - attackText(attack, 1).length
  const measuredLength = attackText(attack, last).length
  return {
    attack: attackExpression(attack, Math.max(30, last + 1)),
    stepsOf: (length) => (measured.at(-1) ?? 1) * factor ** ((length - measuredLength) / perRepetition),
  }
}
