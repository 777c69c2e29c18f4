import type { Range } from '../model.ts'

/** A replacement of one range of the text. */
export type Change = Range & { readonly insert: string }

/** The shortest single replacement between two texts: the rest keeps its marks and its undo history. */
export function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start += 1
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) }
}
