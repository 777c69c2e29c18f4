/** The numbers between two ends; an open end is not among them. */
export type Range = {
  readonly least: number
  readonly most: number
  readonly leastOpen: boolean
  readonly mostOpen: boolean
}

export const allNumbers: Range = { least: -Infinity, most: Infinity, leastOpen: false, mostOpen: false }

export function intersectRanges(one: Range, other: Range): Range {
  const low = one.least > other.least || (one.least === other.least && one.leastOpen) ? one : other
  const high = one.most < other.most || (one.most === other.most && one.mostOpen) ? one : other
  return { least: low.least, leastOpen: low.leastOpen, most: high.most, mostOpen: high.mostOpen }
}

/** The smallest range around both. */
export function hullOfRanges(one: Range, other: Range): Range {
  const low = one.least < other.least || (one.least === other.least && !one.leastOpen) ? one : other
  const high = one.most > other.most || (one.most === other.most && !one.mostOpen) ? one : other
  return { least: low.least, leastOpen: low.leastOpen, most: high.most, mostOpen: high.mostOpen }
}

export function isInRange(value: number, { least, most, leastOpen, mostOpen }: Range): boolean {
  return (leastOpen ? value > least : value >= least) && (mostOpen ? value < most : value <= most)
}

/** The first multiple of a step that lies in a range, from its lower end; undefined if there is none. */
export function firstMultiple(range: Range, step: number): number | undefined {
  if (range.least === -Infinity) return range.most === Infinity ? 0 : lastMultiple(range, step)
  // One step to either side: a quotient may be off by a rounding.
  const near = Math.round(range.least / step)
  return [near - 1, near, near + 1, near + 2]
    .map((count) => count * step)
    .find((value) => isInRange(value, range))
}

function lastMultiple(range: Range, step: number): number | undefined {
  const near = Math.round(range.most / step)
  return [near + 1, near, near - 1, near - 2]
    .map((count) => count * step)
    .find((value) => isInRange(value, range))
}

/** Whether no number of a range is a multiple of all steps; false where rounding leaves it open. */
export function hasNoMultiple(range: Range, steps: readonly number[]): boolean {
  const { least, most, leastOpen, mostOpen } = range
  if (least > most || (least === most && (leastOpen || mostOpen))) return true
  return steps.some((step) => {
    if (step <= 0) return false
    const [from, to] = [least / step, most / step]
    // Beyond this, and close to a whole number, a quotient says nothing certain.
    if (!Number.isFinite(from) || !Number.isFinite(to) || Math.abs(from) > 1e12 || Math.abs(to) > 1e12)
      return false
    const exact = Number.isInteger(step)
    const slack = exact ? 0 : 1e-9 * Math.max(1, Math.abs(from), Math.abs(to))
    const first = exact && leastOpen && Number.isInteger(from) ? from + 1 : Math.ceil(from - slack)
    const last = exact && mostOpen && Number.isInteger(to) ? to - 1 : Math.floor(to + slack)
    return first > last
  })
}
