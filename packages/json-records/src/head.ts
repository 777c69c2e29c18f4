import { encodingOf } from './encoding.ts'
import { type FileKind, isOpening, KindFinder, nextNonBlank } from './file-kind.ts'
import { UnreadableInput } from './input-error.ts'
import { compressionOf, isTable, otherTypeOf } from './other-types.ts'

export type Head = {
  readonly kind: FileKind | 'table'
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
  {
    name,
    limit,
    tables = false,
  }: { readonly name: string; readonly limit: number; readonly tables?: boolean },
): Promise<Head> {
  const forced = kindByName(name, tables)
  const finder = new KindFinder()
  const { begin, complete } = await readBegin(source)
  const markBytes = markBytesOf(begin, name, tables)
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
  if (kind === 'json' && !ended) await readLines(source, chunks)
  const bytes = Buffer.concat(chunks)
  const other = forced === undefined ? otherTypeOf(name, bytes.subarray(markBytes)) : undefined
  if (other !== undefined && tables && isTable(other)) return { kind: 'table', markBytes, bytes }
  if (other !== undefined) throw notJson(other, tables)
  return { kind: kind ?? 'json', markBytes, bytes }
}

function kindByName(name: string, tables: boolean): Head['kind'] | undefined {
  if (/\.(?:ndjson|jsonl)$/i.test(name)) return 'ndjson'
  return tables && /\.(?:csv|tsv)$/i.test(name) ? 'table' : undefined
}

/** A text that JSON does not begin with may be a table, which its second line tells. */
async function readLines(source: AsyncIterator<Buffer, void>, chunks: Buffer[]): Promise<void> {
  for (let count = 0; count < 64; count += 1) {
    const begin = Buffer.concat(chunks).subarray(0, 64 * 1024)
    if (isOpening(begin[nextNonBlank(begin, 0)]) || begin.length === 64 * 1024 || linesIn(begin) > 1) return
    const next = await source.next()
    if (next.done === true) return
    chunks.push(next.value)
  }
}

const linesIn = (text: Buffer): number => text.toString('latin1').split('\n').length - 1

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

function markBytesOf(begin: Buffer, name: string, tables: boolean): number {
  const compression = compressionOf(name, begin)
  if (compression !== undefined) throw notJson(compression, tables)
  const encoding = encodingOf(begin)
  if ('markBytes' in encoding) return encoding.markBytes
  const message = `is ${encoding.foreign}; save it as UTF-8`
  throw new UnreadableInput({ code: 'wrong-encoding', message })
}

const notJson = (what: string, tables: boolean): UnreadableInput => {
  const supported = tables ? 'JSON, NDJSON, CSV and TSV' : 'JSON and NDJSON'
  return new UnreadableInput({ code: 'not-json', message: `is ${what}; only ${supported} are supported` })
}
