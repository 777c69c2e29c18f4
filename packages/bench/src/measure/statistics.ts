export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

/** A number that can be shown, or nothing. */
export const finite = (value: number): number | null => (Number.isFinite(value) ? value : null)

/** How many times as fast as the base something is, round by round: what slows a round slows both. */
export const timesAsFast = (base: readonly number[] = [], own: readonly number[] = []): number | null =>
  finite(median(base.map((value, round) => value / (own[round] ?? Number.NaN))))
