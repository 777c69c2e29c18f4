const lineFeed = 0x0a

export type Line = {
  /** From 1. */
  readonly number: number
  /** Up to and with this line, of the whole input. */
  readonly bytesRead: number
  /** Without the line feed; `undefined` if the line is longer than the limit. */
  readonly bytes: Uint8Array | undefined
}

/** Cuts a stream into lines and holds one line at a time, never more than `limit` bytes of it. */
export async function* linesOf(
  stream: ReadableStream<Uint8Array>,
  limit: number,
): AsyncGenerator<Line, void, undefined> {
  const reader = stream.getReader()
  let number = 1
  let bytesRead = 0
  let length = 0
  let pieces: Uint8Array[] = []
  const line = (): Line => ({ number, bytesRead, bytes: length > limit ? undefined : joined(pieces, length) })
  try {
    for (;;) {
      const { done, value: chunk } = await reader.read()
      if (done) break
      for (let from = 0; from < chunk.length; ) {
        const found = chunk.indexOf(lineFeed, from)
        const end = found < 0 ? chunk.length : found
        length += end - from
        bytesRead += end - from + (found < 0 ? 0 : 1)
        if (length > limit) pieces = []
        else pieces.push(chunk.subarray(from, end))
        from = end + 1
        if (found < 0) break
        yield line()
        number += 1
        length = 0
        pieces = []
      }
    }
    if (length > 0) yield line()
  } finally {
    await reader.cancel()
  }
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  if (pieces.length === 1 && pieces[0] !== undefined) return pieces[0]
  const bytes = new Uint8Array(length)
  let offset = 0
  for (const piece of pieces) {
    bytes.set(piece, offset)
    offset += piece.length
  }
  return bytes
}
