const lineFeed = 0x0a

/** Bytes of whole lines up to an index, the last one of a stream without its line feed; or a line that was too long. */
export type WholeLines =
  | { readonly bytes: Buffer; readonly to: number; readonly offset: number }
  | { readonly tooLong: true }

/**
 * Cuts a stream at line ends: lines are given as soon as they are complete.
 * @param start offset of the first chunk in the input
 * @param limit how much of a line is held, in bytes
 */
export async function* wholeLines(
  chunks: AsyncIterable<Buffer>,
  { start, limit }: { readonly start: number; readonly limit: number },
): AsyncGenerator<WholeLines, void, undefined> {
  let offset = start
  let isTooLong = false
  let pieces: Buffer[] = []
  let held = 0
  for await (const chunk of chunks) {
    const from = isTooLong ? chunk.indexOf(lineFeed) + 1 : 0
    if (isTooLong && from === 0) {
      offset += chunk.length
      continue
    }
    if (isTooLong) yield { tooLong: true }
    isTooLong = false
    offset += from
    let rest = chunk.subarray(from)
    const end = rest.lastIndexOf(lineFeed) + 1
    if (end > 0) {
      const to = held + end
      const bytes = held === 0 ? rest : Buffer.concat([...pieces, rest])
      yield { bytes, to, offset }
      offset += to
      rest = rest.subarray(end)
      pieces = []
      held = 0
    }
    if (rest.length > 0) pieces.push(rest)
    held += rest.length
    if (held > limit) {
      isTooLong = true
      offset += held
      pieces = []
      held = 0
    }
  }
  if (isTooLong) yield { tooLong: true }
  if (held > 0) yield { bytes: Buffer.concat(pieces), to: held, offset }
}
