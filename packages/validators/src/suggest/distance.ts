/**
 * How many letters must be added, left out or replaced to get from one text to the other; more than the limit says no more
 * than that. Tries every change at the first difference: a limit of 4 makes that at most 81 ways.
 */
export function distance(one: string, other: string, limit: number): number {
  if (one === other) return 0
  // Each change makes up for one letter in length.
  if (limit < 1 || Math.abs(one.length - other.length) > limit) return limit + 1
  const [next, otherNext] = [one.slice(1), other.slice(1)]
  if (one[0] === other[0]) return distance(next, otherNext, limit)
  return (
    1 +
    Math.min(
      distance(next, other, limit - 1),
      distance(one, otherNext, limit - 1),
      distance(next, otherNext, limit - 1),
    )
  )
}
