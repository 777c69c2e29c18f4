import { distance } from 'fastest-levenshtein'

/** The name with the most similar spelling. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  let best: string | undefined
  let fewest = Number.POSITIVE_INFINITY
  for (const candidate of names) {
    const edits = distance(name, candidate)
    if (edits < fewest) [best, fewest] = [candidate, edits]
  }
  return best
}
