import type { TextLocation } from '../model.ts'

/** A line with a record. */
export type Line = {
  /** From 1; blank lines count. */
  readonly number: number
  /** Where it begins in the text. */
  readonly from: number
  /** Without the line break. */
  readonly text: string
}

/** The lines of a text that are not blank. */
export function* linesOf(text: string): Generator<Line, void, undefined> {
  let from = 0
  for (let number = 1; from < text.length; number += 1) {
    const end = text.indexOf('\n', from)
    const to = end < 0 ? text.length : end
    const line = text.slice(from, to).replace(/\r$/, '')
    if (line.trim() !== '') yield { number, from, text: line }
    from = to + 1
  }
}

/** Something in a line, with its location in the whole text. */
export function within<Located extends { readonly location: TextLocation }>(
  { number, from }: Line,
  located: Located,
): Located {
  const { location } = located
  const moved = { ...location, from: from + location.from, to: from + location.to, line: number }
  return { ...located, location: moved }
}
