import { hold, type Pieces } from './pieces.ts'
import type { Part, Splitter } from './splitter.ts'

/** Splits NDJSON. A line is without its line feed. */
export function splitLines<Piece extends { readonly length: number }>(
  pieces: Pieces<Piece>,
  limit: number,
): Splitter<Piece> {
  const { findLineFeed, cut, keep } = pieces
  const held = hold(pieces, limit)
  let number = 0
  const finish = (last: Piece): Part<Piece> => {
    number += 1
    return { line: number, content: held.take(last) }
  }
  return {
    *push(chunk) {
      let from = 0
      for (let found = findLineFeed(chunk, from); found >= 0; found = findLineFeed(chunk, from)) {
        yield finish(cut(chunk, from, found))
        from = found + 1
      }
      held.add(keep(chunk, from))
    },
    end: () => (held.isEmpty() ? undefined : finish(pieces.join([]))),
  }
}
