import { parsePattern } from './parse-pattern.ts'
import { runPattern } from './run-pattern.ts'

/** Whether a pattern matches within a text; undefined if that takes too many steps, or the pattern is invalid. */
export function patternMatches(pattern: string, text: string): boolean | undefined {
  const parsed = parsePattern(pattern)
  return parsed?.unicode === true ? runPattern(parsed, text) : undefined
}
