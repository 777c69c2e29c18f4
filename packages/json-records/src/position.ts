import type { Position } from './region.ts'

/** Line and column, both from 1, of an offset in a text; columns count UTF-16 units, as editors do. */
export function positionOf(text: string, offset: number): Position {
  let line = 1
  let start = 0
  for (;;) {
    const end = text.indexOf('\n', start)
    if (end < 0 || end >= offset) return { line, column: offset - start + 1 }
    line += 1
    start = end + 1
  }
}
