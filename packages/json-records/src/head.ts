import { encodingOf } from './encoding.ts'
import { fileKindOf } from './file-kind.ts'
import { UnreadableInput } from './input-error.ts'

export type Head = {
  readonly kind: 'json' | 'ndjson'
  /** Bytes of the byte order mark at the beginning of `bytes`. */
  readonly markBytes: number
  /** What has been read so far. */
  readonly bytes: Buffer
}

const lineFeed = 0x0a
/** The longest byte order mark. */
const markLimit = 4

/**
 * Reads as much as it takes to tell JSON from NDJSON, up to about `limit` bytes.
 * @throws {UnreadableInput} on an encoding other than UTF-8
 */
export async function readHead(
  source: AsyncIterator<Buffer, void>,
  forced: 'ndjson' | undefined,
  limit: number,
): Promise<Head> {
  let bytes: Buffer = Buffer.alloc(0)
  let waiting: Buffer[] = []
  let lines = false
  for (;;) {
    // Each chunk depends on whether those before it were enough.
    const next = await source.next()
    const complete = next.done === true
    if (!complete) {
      waiting.push(next.value)
      lines ||= next.value.includes(lineFeed)
    }
    // Without a line feed only the end or the size can decide: no need to put the chunks together.
    const held = bytes.length + waiting.reduce((sum, chunk) => sum + chunk.length, 0)
    if (!complete && !lines && held >= markLimit && held < limit && bytes.length > 0) continue
    bytes = Buffer.concat([bytes, ...waiting])
    waiting = []
    if (bytes.length < markLimit && !complete) continue
    const encoding = encodingOf(bytes)
    if ('foreign' in encoding) throw foreignEncoding(encoding.foreign)
    const kind = forced ?? fileKindOf(bytes.subarray(encoding.markBytes), complete)
    if (kind !== undefined) return { kind, bytes, markBytes: encoding.markBytes }
    if (bytes.length >= limit) return { kind: 'json', bytes, markBytes: encoding.markBytes }
  }
}

const foreignEncoding = (name: string): UnreadableInput =>
  new UnreadableInput({ code: 'wrong-encoding', message: `is ${name}; save it as UTF-8` })
