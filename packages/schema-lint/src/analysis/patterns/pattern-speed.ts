import { createRequire } from 'node:module'
import type * as Recheck from 'recheck'
import { isSurelyLinear } from './linear-pattern.ts'
import { parsePattern, type Pattern } from './parse-pattern.ts'

/** How the time that a backtracking engine takes for a pattern grows with the text. */
export type PatternSpeed =
  | { readonly growth: 'linear' }
  /** @property attack an expression for a text that shows it */
  | { readonly growth: 'polynomial'; readonly degree: number; readonly attack: string }
  | { readonly growth: 'exponential'; readonly attack: string }
  | { readonly growth: 'unknown' }

const timeout = 1000
const known = new Map<string, PatternSpeed>()
const load = createRequire(import.meta.url)

/** How fast a pattern is. Patterns that are no regular expressions, or not decided in a second, are unknown. */
export function speedOf(text: string): PatternSpeed {
  const seen = known.get(text)
  if (seen !== undefined) return seen
  const pattern = parsePattern(text)
  const speed = pattern === undefined ? { growth: 'unknown' as const } : decide(pattern)
  known.set(text, speed)
  return speed
}

function decide(pattern: Pattern): PatternSpeed {
  return isSurelyLinear(pattern) ? { growth: 'linear' } : askRecheck(pattern)
}

/** The verdict of recheck alone. Its build for browsers needs neither Java nor a binary, and is synchronous. */
export function askRecheck({ text, unicode }: Pattern): PatternSpeed {
  const { checkSync } = load('recheck/lib/browser.js') as typeof Recheck
  const verdict = checkSync(text, unicode ? 'u' : '', { timeout })
  if (verdict.status === 'unknown') return { growth: 'unknown' }
  if (verdict.status === 'safe') return { growth: 'linear' }
  const attack = verdict.attack.pattern
  if (verdict.complexity.type === 'exponential') return { growth: 'exponential', attack }
  return { growth: 'polynomial', degree: verdict.complexity.degree, attack }
}
