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

/** Bounded in steps, not in time: a verdict must not depend on how busy the machine is. */
const limits = {
  timeout: null,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  // Negative: verdicts are not validated by timing the real engine.
  recallTimeout: -1,
  seeder: 'dynamic',
  maxNFASize: 1000,
  maxInitialGenerationSize: 50,
  maxGenerationSize: 25,
  maxIteration: 2,
  incubationLimit: 10_000,
  attackLimit: 1_000_000,
} as const satisfies Recheck.Parameters

const known = new Map<string, PatternSpeed>()
const load = createRequire(import.meta.url)

/** How fast a pattern is. Unknown if it is not a regular expression, or takes too many steps to decide. */
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
  const verdict = checkSync(text, unicode ? 'u' : '', limits)
  if (verdict.status === 'unknown') return { growth: 'unknown' }
  // That fuzzing finds no attack proves nothing.
  if (verdict.status === 'safe') return { growth: verdict.checker === 'fuzz' ? 'unknown' : 'linear' }
  const attack = verdict.attack.pattern
  if (verdict.complexity.type === 'exponential') return { growth: 'exponential', attack }
  return { growth: 'polynomial', degree: verdict.complexity.degree, attack }
}
