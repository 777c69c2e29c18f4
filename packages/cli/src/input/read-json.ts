import type { Resource } from '../options/resource.ts'
import { parseJson } from '../json/parse.ts'
import type { InputEvent } from './events.ts'
import { emptyError, notUtf8Error, syntaxError, tooLargeError } from './errors.ts'
import { nextInk } from './form.ts'
import { UnreadableInput } from './input-error.ts'
import type { Limits } from './limits.ts'
import { recordsIn } from './records-in.ts'
import { decodeUtf8 } from './utf8.ts'

const collectionNote =
  'is a collection; its items are examined as Customer (--as customer-summary: as what lists carry, --as customer-collection: the whole answer)'

type Options = {
  /** Offset of the first chunk in the input. */
  readonly start: number
  readonly size: number | undefined
  readonly resource: Resource
  readonly limits: Limits
}

/**
 * One JSON text: a value, an array of records or a collection.
 * @throws {UnreadableInput} if it can't be read
 */
export async function* readJson(
  chunks: AsyncIterable<Buffer>,
  { start, size, resource, limits }: Options,
): AsyncGenerator<InputEvent, void, undefined> {
  if (size !== undefined && size > limits.jsonBytes)
    throw new UnreadableInput(tooLargeError(limits.jsonBytes))
  const bytes = await readWhole(chunks, limits.jsonBytes)
  if (nextInk(bytes, 0) < 0) throw new UnreadableInput(emptyError(bytes.length === 0))
  const decoded = decodeUtf8(bytes)
  if (!('text' in decoded)) throw new UnreadableInput(notUtf8Error(decoded, { line: 1, offset: start }))
  const { text } = decoded
  if (text.includes('\r\n'))
    yield { type: 'note', message: 'has Windows line ends (CRLF), which are accepted' }
  const parsed = parseJson(text)
  if (!('value' in parsed)) throw new UnreadableInput(syntaxError(text, parsed.fault, 1))
  const { kind, records } = recordsIn(parsed.value, resource)
  yield { type: 'kind', kind, count: records.length }
  if (kind === 'collection' && resource.name === 'customer') yield { type: 'note', message: collectionNote }
  if (records.length === 0) yield { type: 'note', message: 'holds no records' }
  for (const [index, value] of records.entries()) yield { type: 'record', place: { index }, value }
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
