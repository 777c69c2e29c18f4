import { parseJson } from './parse-json.ts'
import type { InputEvent } from './events.ts'
import { emptyError, notUtf8Error, syntaxInputError, tooLargeError } from './errors.ts'
import { nextNonBlank } from './file-kind.ts'
import { UnreadableInput } from './input-error.ts'
import type { Limits } from './limits.ts'
import { type Found, ListFinder } from './list/find-list.ts'
import { readList } from './list/read-list.ts'
import { positionOf } from './position.ts'
import { recordsIn } from './records-in.ts'
import { decodeCutUtf8, decodeUtf8 } from './utf8.ts'

/** What to do with `{"items": […]}`. */
export type CollectionHandling = {
  /** The collection is the record, rather than each of its items. */
  readonly whole: boolean
  /** The note, if its items are the records. */
  readonly note?: string | undefined
}

type Options = {
  /** Offset of the first chunk in the input. */
  readonly start: number
  readonly size: number | undefined
  readonly collection: CollectionHandling
  readonly limits: Limits
}

/**
 * One JSON text: a value, an array of records or a collection. A short text is parsed as a whole; of the list in a longer
 * one, an item at a time.
 * @throws {UnreadableInput} if it can't be read
 */
export async function* readJson(
  chunks: AsyncGenerator<Buffer, void, undefined>,
  options: Options,
): AsyncGenerator<InputEvent, void, undefined> {
  const { size, collection, limits } = options
  if (collection.whole && size !== undefined && size > limits.jsonBytes)
    throw new UnreadableInput(tooLargeError(limits.jsonBytes))
  const head = new Held()
  const ended = await head.fill(chunks, limits.wholeBytes)
  if (collection.whole || ended) yield* readWhole(head, chunks, { ...options, limit: limits.jsonBytes })
  else yield* readLong(head, chunks, options)
}

/** What has been read of a text, in chunks. */
class Held {
  chunks: Buffer[] = []
  length = 0

  /** Reads until more than `limit` bytes are held; `true` if the text ended before. */
  async fill(source: AsyncIterator<Buffer, void>, limit: number): Promise<boolean> {
    while (this.length <= limit) {
      const next = await source.next()
      if (next.done === true) return true
      this.chunks.push(next.value)
      this.length += next.value.length
    }
    return false
  }

  /** All bytes of the text, which are held no longer. */
  take(): Buffer {
    const bytes = Buffer.concat(this.chunks)
    this.chunks = []
    return bytes
  }
}

type WholeOptions = Options & { readonly limit: number }

async function* readWhole(
  head: Held,
  chunks: AsyncGenerator<Buffer, void, undefined>,
  { start, collection, limit }: WholeOptions,
): AsyncGenerator<InputEvent, void, undefined> {
  if (!(await head.fill(chunks, limit))) throw new UnreadableInput(tooLargeError(limit))
  const text = textOf(head.take(), start)
  if (text.includes('\r\n'))
    yield { type: 'note', message: 'has Windows line endings (CRLF), which are accepted' }
  const parsed = parseJson(text)
  if (!('value' in parsed)) throw new UnreadableInput(syntaxInputError(text, parsed.syntaxError, 1))
  const { kind, records, path } = recordsIn(parsed.value, collection.whole)
  yield { type: 'kind', kind, count: records.length }
  if (kind === 'collection' && collection.note !== undefined) yield { type: 'note', message: collection.note }
  if (records.length === 0) yield { type: 'note', message: 'has no records' }
  for (const [index, value] of records.entries()) {
    const source = { text, firstLine: 1, path: path === undefined ? [] : [...path, index] }
    yield { type: 'record', location: { index }, value, source }
  }
}

/** @throws {UnreadableInput} if there is no text, or it is not UTF-8 */
function textOf(bytes: Buffer, start: number, decode = decodeUtf8): string {
  if (nextNonBlank(bytes, 0) < 0) throw new UnreadableInput(emptyError(bytes.length === 0))
  const decoded = decode(bytes)
  if ('text' in decoded) return decoded.text
  throw new UnreadableInput(notUtf8Error(decoded, { line: 1, offset: start }))
}

async function* readLong(
  head: Held,
  chunks: AsyncGenerator<Buffer, void, undefined>,
  options: Options,
): AsyncGenerator<InputEvent, void, undefined> {
  const { start, collection, limits } = options
  const { found, before } = await findList(head, chunks, limits.jsonBytes)
  if (found === undefined || found.kind === 'scalar') {
    const limit = found === undefined ? limits.jsonBytes : limits.lineBytes
    yield* readWhole(head, chunks, { ...options, limit })
    return
  }
  const held = head.take()
  if (found.kind === 'broken') {
    const text = textOf(held.subarray(0, before + found.at + excerptBytes), start, decodeCutUtf8)
    const parsed = parseJson(text)
    if ('value' in parsed) throw new UnreadableInput(tooLargeError(limits.jsonBytes))
    throw new UnreadableInput(syntaxInputError(text, parsed.syntaxError, 1))
  }
  const listAt = before + found.end
  const text = textOf(held.subarray(0, listAt), start)
  const parsed = parseJson(`${text}${found.kind === 'array' ? ']' : ']}'}`)
  if (!('value' in parsed)) {
    const more = textOf(held.subarray(0, listAt + excerptBytes), start, decodeCutUtf8)
    throw new UnreadableInput(syntaxInputError(more, parsed.syntaxError, 1))
  }
  yield { type: 'kind', kind: found.kind }
  if (found.kind === 'collection' && collection.note !== undefined)
    yield { type: 'note', message: collection.note }
  yield* readList(rest(held.subarray(listAt), chunks), {
    opening: {
      kind: found.kind,
      object: positionOf(text, nextNonBlank(held, 0)),
      list: positionOf(text, text.length - 1),
    },
    start: {
      ...positionOf(text, text.length),
      offset: start + listAt,
      before: text.slice(text.lastIndexOf('\n') + 1),
    },
    limit: limits.lineBytes,
  })
}

/** Bytes after an error that may be in its excerpt. */
const excerptBytes = 240

/** Reads on until the list begins. Gives the number of bytes before the chunk that it is found in. */
async function findList(
  head: Held,
  chunks: AsyncIterator<Buffer, void>,
  limit: number,
): Promise<{ readonly found: Found | undefined; readonly before: number }> {
  const finder = new ListFinder()
  let before = 0
  for (let index = 0; ; index += 1) {
    if (index === head.chunks.length && (head.length > limit || (await head.fill(chunks, head.length))))
      return { found: undefined, before }
    const chunk = head.chunks[index] as Buffer
    const found = finder.next(chunk)
    if (found !== undefined) return { found, before }
    before += chunk.length
  }
}

async function* rest(begin: Buffer, chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, undefined> {
  yield begin
  yield* chunks
}
