import { joinBytes } from './join-bytes.ts'

const lineFeed = 0x0a

export type Line = {
  /** From 1. */
  readonly number: number
  /** Of its first byte in the input. */
  readonly offset: number
  /** Without the line feed; `undefined` if the line is longer than the limit. */
  readonly bytes: Uint8Array | undefined
}

/** Splits a stream into lines, holding one line at a time and never more than `limit` bytes of it. */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { limit, start }: { readonly limit: number; readonly start: number },
): AsyncGenerator<Line, void, undefined> {
  let number = 1
  let offset = start
  let length = 0
  let pieces: Uint8Array[] = []
  const line = (): Line => ({ number, offset, bytes: length > limit ? undefined : joinBytes(pieces) })
  for await (const chunk of chunks) {
    let from = 0
    while (from < chunk.length) {
      const found = chunk.indexOf(lineFeed, from)
      const end = found < 0 ? chunk.length : found
      length += end - from
      if (length > limit) pieces = []
      else pieces.push(chunk.subarray(from, end))
      from = end + 1
      if (found < 0) break
      yield line()
      number += 1
      offset += length + 1
      length = 0
      pieces = []
    }
  }
  if (length > 0) yield line()
}
