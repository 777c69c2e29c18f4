import { distance } from 'fastest-levenshtein'

/** The name that looks most like a misspelt one. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  return names.toSorted((one, other) => distance(name, one) - distance(name, other))[0]
}
