import { encodingOf } from './encoding.ts'
import { type FileKind, KindFinder } from './file-kind.ts'
import { UnreadableInput } from './input-error.ts'
import { compressionOf, otherTypeOf } from './other-types.ts'

export type Head = {
  readonly kind: FileKind
  /** Bytes of the byte order mark at the beginning of `bytes`. */
  readonly markBytes: number
  /** What has been read so far. */
  readonly bytes: Buffer
}

/** The longest byte order mark. */
const markLimit = 4

/**
 * Reads as much as it takes to tell JSON from NDJSON, up to about `limit` bytes.
 * @throws {UnreadableInput} on an encoding other than UTF-8, and on a file that is neither
 */
export async function readHead(
  source: AsyncIterator<Buffer, void>,
  { name, limit }: { readonly name: string; readonly limit: number },
): Promise<Head> {
  const forced = /\.(?:ndjson|jsonl)$/i.test(name) ? 'ndjson' : undefined
  const finder = new KindFinder()
  const { begin, complete } = await readBegin(source)
  const markBytes = markBytesOf(begin, name)
  const chunks = [begin]
  let held = begin.length
  let kind = forced ?? finder.next(begin.subarray(markBytes))
  let ended = complete
  while (kind === undefined && !ended && held < limit) {
    // Each chunk depends on whether those before it were enough.
    const next = await source.next()
    if (next.done === true) ended = true
    else {
      chunks.push(next.value)
      held += next.value.length
      kind = finder.next(next.value)
    }
  }
  const bytes = Buffer.concat(chunks)
  const other = forced === undefined ? otherTypeOf(name, bytes.subarray(markBytes)) : undefined
  if (other !== undefined) throw notJson(other)
  return { kind: kind ?? 'json', markBytes, bytes }
}

/** At least as many bytes as a byte order mark has, if there are as many. */
async function readBegin(source: AsyncIterator<Buffer, void>): Promise<{ begin: Buffer; complete: boolean }> {
  let begin: Buffer = Buffer.alloc(0)
  while (begin.length < markLimit) {
    const next = await source.next()
    if (next.done === true) return { begin, complete: true }
    begin = begin.length === 0 ? next.value : Buffer.concat([begin, next.value])
  }
  return { begin, complete: false }
}

function markBytesOf(begin: Buffer, name: string): number {
  const compression = compressionOf(name, begin)
  if (compression !== undefined) throw notJson(compression)
  const encoding = encodingOf(begin)
  if ('markBytes' in encoding) return encoding.markBytes
  const message = `is ${encoding.foreign}; save it as UTF-8`
  throw new UnreadableInput({ code: 'wrong-encoding', message })
}

const notJson = (what: string): UnreadableInput =>
  new UnreadableInput({ code: 'not-json', message: `is ${what}; only JSON and NDJSON are supported` })
