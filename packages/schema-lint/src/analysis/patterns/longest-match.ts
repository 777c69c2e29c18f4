import { isAnchored } from './anchors.ts'
import { lengthOf } from './character-sets.ts'
import { parsePattern } from './parse-pattern.ts'

/** The maximum length of a text that a pattern accepts; infinite if it sets no bound. */
export function longestMatch(text: string): number {
  const pattern = parsePattern(text)
  if (pattern === undefined || !isAnchored(pattern.ast)) return Number.POSITIVE_INFINITY
  return lengthOf(pattern.ast.alternatives, pattern.unicode).max
}
