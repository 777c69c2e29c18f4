import { distance } from 'fastest-levenshtein'
import { nearest } from '../../text/nearest.ts'

/** The name that another is likely a misspelling of; undefined if none is near enough. */
export function likelyMeant(name: string, names: Iterable<string>): string | undefined {
  const candidates = [...names]
  const lower = name.toLowerCase()
  const best = nearest(
    lower,
    candidates.map((candidate) => candidate.toLowerCase()),
  )
  if (best === undefined || name.length < 3) return undefined
  const isNear = distance(lower, best) <= tolerance(name.length) || isSameButSpelling(lower, best)
  return isNear ? candidates.find((candidate) => candidate.toLowerCase() === best) : undefined
}

/** How many edits a misspelling may differ by: few for a short name, which is soon another word. */
function tolerance(length: number): number {
  if (length < 8) return 1
  return length < 13 ? 2 : 3
}

/** Whether two names differ only in case, in the order of their letters, or in hyphens and the like. */
export function isSameButSpelling(one: string, other: string): boolean {
  return letters(one) === letters(other)
}

function letters(name: string): string {
  return [...name.toLowerCase().replaceAll(/[^\p{L}\p{N}$]/gu, '')].toSorted().join('')
}
