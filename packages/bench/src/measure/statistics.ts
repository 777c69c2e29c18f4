export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

/** How many times the first list the second is, round by round: what slows a round slows both. */
export const ratio = (base: readonly number[], other: readonly number[]): number =>
  median(base.map((value, round) => value / (other[round] ?? Number.NaN)))
