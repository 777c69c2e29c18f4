import { parseJson } from './parse-json.ts'
import type { InputEvent } from './events.ts'
import { emptyError, notUtf8Error, syntaxInputError, tooLargeError } from './errors.ts'
import { nextNonBlank } from './file-kind.ts'
import { UnreadableInput } from './input-error.ts'
import type { Limits } from './limits.ts'
import { recordsIn } from './records-in.ts'
import { decodeUtf8 } from './utf8.ts'

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
 * One JSON text: a value, an array of records or a collection.
 * @throws {UnreadableInput} if it can't be read
 */
export async function* readJson(
  chunks: AsyncIterable<Buffer>,
  { start, size, collection, limits }: Options,
): AsyncGenerator<InputEvent, void, undefined> {
  if (size !== undefined && size > limits.jsonBytes)
    throw new UnreadableInput(tooLargeError(limits.jsonBytes))
  const bytes = await readWhole(chunks, limits.jsonBytes)
  if (nextNonBlank(bytes, 0) < 0) throw new UnreadableInput(emptyError(bytes.length === 0))
  const decoded = decodeUtf8(bytes)
  if (!('text' in decoded)) throw new UnreadableInput(notUtf8Error(decoded, { line: 1, offset: start }))
  const { text } = decoded
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

async function readWhole(chunks: AsyncIterable<Buffer>, limit: number): Promise<Buffer> {
  const held: Buffer[] = []
  let bytes = 0
  for await (const chunk of chunks) {
    bytes += chunk.length
    if (bytes > limit) throw new UnreadableInput(tooLargeError(limit))
    held.push(chunk)
  }
  return Buffer.concat(held)
}
