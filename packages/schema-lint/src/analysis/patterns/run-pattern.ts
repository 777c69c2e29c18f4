import { giveUp } from '../../budget/undecided.ts'
import { within } from '../../budget/steps.ts'
import { grouped } from '../../text/grouped.ts'
import { shorten } from '../texts/shorten.ts'
import { canRun, matches } from './backtracking/count-steps.ts'
import { isSurelyLinear } from './linear-pattern.ts'
import type { Pattern } from './parse-pattern.ts'

/** Steps for one text: an instant, however the pattern is written. */
const maxSteps = 100_000

const linear = new WeakMap<Pattern, RegExp | false>()

/** Whether a pattern matches within a text; undefined, and noted, if that takes too many steps to find out. */
export function runPattern(pattern: Pattern, text: string): boolean | undefined {
  const expression = linear.get(pattern) ?? (isSurelyLinear(pattern) && compile(pattern))
  linear.set(pattern, expression)
  if (expression !== false) return expression.test(text)
  const matched = canRun(pattern) ? within(maxSteps, (steps) => matches(pattern, text, steps)) : undefined
  return (
    matched ??
    giveUp(`The pattern ${shorten(pattern.text)} takes more than ${grouped(maxSteps)} steps for a text.`)
  )
}

function compile({ text, unicode }: Pattern): RegExp {
  return new RegExp(text, unicode ? 'u' : '')
}
