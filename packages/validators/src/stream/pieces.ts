/** The operations on pieces of a text, for bytes and for strings alike. */
export type Pieces<Piece> = {
  /** Index of the next line feed, or below 0. */
  readonly findLineFeed: (chunk: Piece, from: number) => number
  /** Index of the next quotation mark or backslash, or the length: most of JSON is inside of strings. */
  readonly skipText: (chunk: Piece, from: number) => number
  readonly codeAt: (chunk: Piece, at: number) => number
  readonly cut: (chunk: Piece, from: number, to: number) => Piece
  /** The same, kept beyond the chunk: a source may write its next chunk into the same memory. */
  readonly keep: (chunk: Piece, from: number) => Piece
  readonly join: (pieces: readonly Piece[]) => Piece
  /** The byte order mark. */
  readonly mark: readonly number[]
}

export const bytes: Pieces<Uint8Array> = {
  findLineFeed: (chunk, from) => chunk.indexOf(0x0a, from),
  skipText: (chunk, from) => {
    let at = from
    while (at < chunk.length && chunk[at] !== 0x22 && chunk[at] !== 0x5c) at += 1
    return at
  },
  codeAt: (chunk, at) => chunk[at] as number,
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
  mark: [0xef, 0xbb, 0xbf],
}

/** Lengths are in UTF-16 units. */
export const text: Pieces<string> = {
  findLineFeed: (chunk, from) => chunk.indexOf('\n', from),
  skipText: (chunk, from) => {
    let at = from
    while (at < chunk.length && chunk[at] !== '"' && chunk[at] !== '\\') at += 1
    return at
  },
  codeAt: (chunk, at) => chunk.charCodeAt(at),
  cut: (chunk, from, to) => chunk.slice(from, to),
  keep: (chunk, from) => chunk.slice(from),
  join: (pieces) => pieces.join(''),
  mark: [0xfeff],
}

/** What is held of a text that may go on in the next chunk: no more than the limit. */
export type Held<Piece> = {
  readonly add: (piece: Piece) => void
  /** All of it, and the last piece; `undefined` if it is longer than the limit. Then nothing is held. */
  readonly take: (last: Piece) => Piece | undefined
  readonly isEmpty: () => boolean
}

export function hold<Piece extends { readonly length: number }>(
  { join }: Pieces<Piece>,
  limit: number,
): Held<Piece> {
  let length = 0
  let held: Piece[] = []
  const add = (piece: Piece): void => {
    length += piece.length
    if (length > limit) held = []
    else if (piece.length > 0) held.push(piece)
  }
  return {
    add,
    take: (last) => {
      add(last)
      const whole = length > limit ? undefined : held.length === 1 ? held[0] : join(held)
      length = 0
      held = []
      return whole
    },
    isEmpty: () => length === 0,
  }
}
