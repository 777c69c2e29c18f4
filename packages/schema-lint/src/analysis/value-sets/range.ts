/** The numbers between two ends; an open end is not among them. */
export type Range = {
  readonly min: number
  readonly max: number
  readonly minOpen: boolean
  readonly maxOpen: boolean
}

export const allNumbers: Range = { min: -Infinity, max: Infinity, minOpen: false, maxOpen: false }

export function intersectRanges(one: Range, other: Range): Range {
  const low = one.min > other.min || (one.min === other.min && one.minOpen) ? one : other
  const high = one.max < other.max || (one.max === other.max && one.maxOpen) ? one : other
  return { min: low.min, minOpen: low.minOpen, max: high.max, maxOpen: high.maxOpen }
}

/** The smallest range around both. */
export function hullOfRanges(one: Range, other: Range): Range {
  const low = one.min < other.min || (one.min === other.min && !one.minOpen) ? one : other
  const high = one.max > other.max || (one.max === other.max && !one.maxOpen) ? one : other
  return { min: low.min, minOpen: low.minOpen, max: high.max, maxOpen: high.maxOpen }
}

export function isInRange(value: number, { min, max, minOpen, maxOpen }: Range): boolean {
  return (minOpen ? value > min : value >= min) && (maxOpen ? value < max : value <= max)
}

/** The first multiple of a step that lies in a range, from its lower end; undefined if there is none. */
export function firstMultiple(range: Range, step: number): number | undefined {
  if (range.min === -Infinity) return range.max === Infinity ? 0 : lastMultiple(range, step)
  // One step to either side: a quotient may be off by a rounding.
  const near = Math.round(range.min / step)
  return [near - 1, near, near + 1, near + 2]
    .map((count) => count * step)
    .find((value) => isInRange(value, range))
}

function lastMultiple(range: Range, step: number): number | undefined {
  const near = Math.round(range.max / step)
  return [near + 1, near, near - 1, near - 2]
    .map((count) => count * step)
    .find((value) => isInRange(value, range))
}

/** Whether no number of a range is a multiple of all steps; false if rounding leaves it open. */
export function hasNoMultiple(range: Range, steps: readonly number[]): boolean {
  const { min, max, minOpen, maxOpen } = range
  if (min > max || (min === max && (minOpen || maxOpen))) return true
  return steps.some((step) => {
    if (step <= 0) return false
    const [from, to] = [min / step, max / step]
    // Beyond this, and close to a whole number, a quotient says nothing certain.
    if (!Number.isFinite(from) || !Number.isFinite(to) || Math.abs(from) > 1e12 || Math.abs(to) > 1e12)
      return false
    const exact = Number.isInteger(step)
    const slack = exact ? 0 : 1e-9 * Math.max(1, Math.abs(from), Math.abs(to))
    const first = exact && minOpen && Number.isInteger(from) ? from + 1 : Math.ceil(from - slack)
    const last = exact && maxOpen && Number.isInteger(to) ? to - 1 : Math.floor(to + slack)
    return first > last
  })
}
