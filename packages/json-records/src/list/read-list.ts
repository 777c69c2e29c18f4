import { longItemError, longTailError, notUtf8Error, secondListError } from '../errors.ts'
import type { InputEvent } from '../events.ts'
import type { InputError } from '../input-error.ts'
import { parseJson } from '../parse-json.ts'
import { listIn } from '../records-in.ts'
import type { Position } from '../region.ts'
import { decodeUtf8 } from '../utf8.ts'
import { errorInPart, leadOf, type Opening, positionFrom } from './part-position.ts'
import { type ListPart, splitList } from './split-list.ts'

/** Where the byte after the `[` is, and what the line has before it. */
type Start = Position & { readonly offset: number; readonly before: string }

/**
 * The items of a list, one at a time. A malformed item is an error, and reading goes on with the next as long as brackets and
 * quotation marks tell where that begins.
 * @param chunks from the byte after the `[` on
 * @param limit bytes of one item, and of what follows the list
 */
export async function* readList(
  chunks: AsyncIterable<Uint8Array>,
  { opening, start, limit }: { readonly opening: Opening; readonly start: Start; readonly limit: number },
): AsyncGenerator<InputEvent, void, undefined> {
  const list = new List(opening, start, limit)
  let hasCarriageReturns = false
  for await (const part of splitList(chunks, limit)) {
    const event = list.read(part)
    if (!hasCarriageReturns && list.text.includes('\r\n')) {
      hasCarriageReturns = true
      yield { type: 'note', message: 'has Windows line endings (CRLF), which are accepted' }
    }
    if (event !== undefined) yield event
    if (part.end === 'broken') yield { type: 'note', message: 'was read up to the error only' }
  }
  if (list.isEmpty) yield { type: 'note', message: 'has no records' }
}

/** Characters of a line that are kept for an excerpt. */
const excerptLength = 240

/** What has been read of a list, and where the next part begins. */
class List {
  isEmpty = true
  /** Of the part that was read last; empty if it cannot be decoded. */
  text = ''
  readonly #opening: Opening
  readonly #limit: number
  #start: Omit<Start, 'before'>
  /** How many items there have been, those too that could not be read. */
  #count = 0
  /** What the line of the next part has before it. */
  #before: string

  constructor(opening: Opening, start: Start, limit: number) {
    this.#opening = opening
    this.#start = start
    this.#before = start.before.slice(-excerptLength)
    this.#limit = limit
  }

  /** The record or the error in a part; `undefined` where there is neither. */
  read(part: ListPart): InputEvent | undefined {
    this.text = ''
    const found = this.#resultOf(part)
    this.#advance(part)
    if (found === undefined) return undefined
    this.isEmpty = false
    return 'type' in found ? found : { type: 'error', error: found }
  }

  #resultOf(part: ListPart): InputEvent | InputError | undefined {
    if (part.bytes === undefined) {
      if (part.end === 'tail') return longTailError(this.#limit)
      this.#count += 1
      return longItemError(this.#start.line + part.blankLines, this.#limit)
    }
    const decoded = decodeUtf8(part.bytes)
    if (!('text' in decoded)) {
      if (part.end !== 'tail') this.#count += 1
      return notUtf8Error(decoded, this.#start)
    }
    this.text = decoded.text
    return part.end === 'tail' ? this.#errorInTail() : this.#item(part)
  }

  #item({ end, after }: ListPart): InputEvent | InputError | undefined {
    const { text } = this
    const begin = nonBlank(text, this.#count === 0 ? 0 : 1)
    // An empty list.
    if (begin === text.length && end === 'bracket' && this.#count === 0) return undefined
    const index = this.#count
    const item = text.slice(begin, blankEnd(text))
    const parsed = end === 'comma' || end === 'bracket' ? parsedItem(item) : undefined
    if (parsed === undefined) {
      const error = this.#syntaxError(text + Buffer.from(after).toString())
      this.#count += 1
      return error
    }
    this.#count += 1
    const { line, column } = positionFrom(this.#start, text, begin)
    const source = { text: item, firstLine: line, firstColumn: column, path: [] }
    return { type: 'record', location: { index }, value: parsed.value, source }
  }

  /** The text from the bracket of the list on may be malformed, or have a list of the same name again. */
  #errorInTail(): InputError | undefined {
    const parsed = parseJson(`${leadOf(this.#opening, false)}${this.text}`)
    if (!('value' in parsed)) return this.#syntaxError(this.text)
    return this.#opening.kind === 'collection' && listIn(parsed.value) !== undefined
      ? secondListError
      : undefined
  }

  #syntaxError(text: string): InputError {
    const lead = leadOf(this.#opening, this.#count > 0)
    return errorInPart(text, { lead, start: this.#start, opening: this.#opening, before: this.#before })
  }

  #advance({ bytes, length, lines }: ListPart): void {
    const { line, column, offset } = this.#start
    const { text } = this
    // Where a part cannot be decoded, its bytes are as near as one gets to its columns.
    const width = bytes === undefined || text === '' ? length : text.length
    const next = lines === 0 ? column + width : width - text.lastIndexOf('\n')
    this.#start = { line: line + lines, column: next, offset: offset + length }
    const inLine = lines === 0 ? this.#before + text : text.slice(text.lastIndexOf('\n') + 1)
    this.#before = inLine.slice(-excerptLength)
  }
}

function parsedItem(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return undefined
  }
}

const isBlank = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09

function nonBlank(text: string, from: number): number {
  let index = from
  while (index < text.length && isBlank(text.charCodeAt(index))) index += 1
  return index
}

function blankEnd(text: string): number {
  let end = text.length
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end -= 1
  return end
}
