import type { CharSet } from 'refa'

const nice: readonly (readonly [number, number])[] = [
  [0x61, 0x7a],
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x21, 0x7e],
]

/** A character of a set that people can read, if it has one. @param avoided characters that are taken only where there are no others */
export function readable(set: CharSet, avoided?: CharSet): string {
  const others = avoided && set.without(avoided)
  if (others && !others.isEmpty) return readable(others)
  for (const [min, max] of nice) {
    const range = set.ranges.find((each) => each.max >= min && each.min <= max)
    if (range) return String.fromCodePoint(Math.max(range.min, min))
  }
  return String.fromCodePoint(set.ranges[0]?.min ?? 0)
}
