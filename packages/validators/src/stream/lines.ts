/** The operations on pieces of a line, for bytes and for text alike. */
type Pieces<Piece> = {
  /** Index of the next line feed, or below 0. */
  readonly find: (chunk: Piece, from: number) => number
  readonly cut: (chunk: Piece, from: number, to: number) => Piece
  /** The same, kept beyond the chunk: a source may write its next chunk into the same memory. */
  readonly keep: (chunk: Piece, from: number) => Piece
  readonly join: (pieces: readonly Piece[]) => Piece
}

const bytes: Pieces<Uint8Array> = {
  find: (chunk, from) => chunk.indexOf(0x0a, from),
  cut: (chunk, from, to) => chunk.subarray(from, to),
  keep: (chunk, from) => Uint8Array.from(chunk.subarray(from)),
  join: (pieces) => {
    const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0))
    let end = 0
    for (const piece of pieces) {
      whole.set(piece, end)
      end += piece.length
    }
    return whole
  },
}

const text: Pieces<string> = {
  find: (chunk, from) => chunk.indexOf('\n', from),
  cut: (chunk, from, to) => chunk.slice(from, to),
  keep: (chunk, from) => chunk.slice(from),
  join: (pieces) => pieces.join(''),
}

export type Line<Piece> = {
  /** From 1. */
  readonly number: number
  /** Without the line feed; `undefined` if it is longer than the limit. */
  readonly content: Piece | undefined
}

/** Splits chunks into lines. It holds one unfinished line, and no more of it than the limit. */
export type LineSplitter<Piece> = {
  readonly push: (chunk: Piece) => Generator<Line<Piece>, void, undefined>
  /** The last line, if it has no line feed. */
  readonly end: () => Line<Piece> | undefined
}

function splitter<Piece extends { readonly length: number }>(
  { find, cut, keep, join }: Pieces<Piece>,
  limit: number,
): LineSplitter<Piece> {
  let number = 1
  let length = 0
  let held: Piece[] = []
  const finish = (last?: Piece): Line<Piece> => {
    length += last?.length ?? 0
    if (last !== undefined) held.push(last)
    const content = length > limit ? undefined : held.length === 1 ? held[0] : join(held)
    const line = { number, content }
    number += 1
    length = 0
    held = []
    return line
  }
  return {
    *push(chunk) {
      let from = 0
      for (let found = find(chunk, from); found >= 0; found = find(chunk, from)) {
        yield finish(cut(chunk, from, found))
        from = found + 1
      }
      length += chunk.length - from
      if (length > limit) held = []
      else if (from < chunk.length) held.push(keep(chunk, from))
    },
    end: () => (length === 0 ? undefined : finish()),
  }
}

export const byteLines = (limit: number): LineSplitter<Uint8Array> => splitter(bytes, limit)

/** The limit is in UTF-16 units. */
export const textLines = (limit: number): LineSplitter<string> => splitter(text, limit)
