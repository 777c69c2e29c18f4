import { MisuseError } from '../misuse-error.ts'
import type { Outcome, StreamItem } from './item.ts'
import { splitArray } from './array-items.ts'
import { splitLines } from './lines.ts'
import type { Chunks, Settings } from './options.ts'
import { failed, isBlank, type ParsedText, parseText, tooLong } from './parse-text.ts'
import * as pieces from './pieces.ts'
import type { Part, Splitter } from './splitter.ts'

/** Makes items of chunks, one at a time as they are asked for. */
export type Records<Value> = {
  /** @throws {MisuseError} for a chunk that is neither bytes nor text where it must be */
  readonly push: (chunk: unknown) => Generator<StreamItem<Value>, void, undefined>
  /** What is left once the source has ended. */
  readonly end: () => Generator<StreamItem<Value>, void, undefined>
}

type Piece = Uint8Array | string

const isPiece = (chunk: unknown): chunk is ArrayBufferView | string =>
  typeof chunk === 'string' || ArrayBuffer.isView(chunk)

function pieceOf(chunk: unknown): Piece {
  if (!isPiece(chunk))
    throw new MisuseError(
      'stream-chunks',
      'a chunk is neither bytes nor text; parsed values need { chunks: "values" }',
    )
  if (typeof chunk === 'string' || chunk instanceof Uint8Array) return chunk
  return new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength)
}

export function createRecords<Value>({ resource, chunks, maxLineLength }: Settings<Value>): Records<Value> {
  let index = 0
  let kind: Chunks | undefined = chunks
  let bytes: Splitter<Uint8Array> | undefined
  let text: Splitter<string> | undefined

  const item = (outcome: Outcome<Value>, line: number | undefined): StreamItem<Value> => {
    const position = { index, line }
    index += 1
    return { ...position, ...outcome }
  }
  const validated = (value: unknown): Outcome<Value> => {
    const result = resource.validate(value)
    return result.ok ? { ok: true, value: result.value } : { ok: false, value, issues: result.issues }
  }
  const outcomeOf = (parsed: ParsedText): Outcome<Value> =>
    'value' in parsed ? validated(parsed.value) : { ok: false, ...parsed }

  const splitterOf = <One extends Piece>(of: pieces.Pieces<One>): Splitter<One> =>
    (kind === 'array' ? splitArray : splitLines)(of, maxLineLength)

  const partsOf = (piece: Piece): Iterable<Part<Piece>> => {
    if ((typeof piece === 'string' ? bytes : text) !== undefined)
      throw new MisuseError('stream-chunks', 'chunks must be all bytes or all text')
    if (typeof piece === 'string') return (text ??= splitterOf(pieces.text)).push(piece)
    return (bytes ??= splitterOf(pieces.bytes)).push(piece)
  }

  function* itemOf(part: Part<Piece>): Generator<StreamItem<Value>, void, undefined> {
    if ('error' in part) {
      yield item({ ok: false, ...failed('json-syntax', part.error) }, undefined)
      return
    }
    const { content, line } = part
    const parsed = content === undefined ? tooLong(maxLineLength) : parseText(content, line === 1)
    if (line === undefined || !isBlank(parsed)) yield item(outcomeOf(parsed), line)
  }

  return {
    *push(chunk) {
      kind ??= isPiece(chunk) ? 'ndjson' : 'values'
      if (kind === 'values') {
        yield item(validated(chunk), undefined)
        return
      }
      const piece = pieceOf(chunk)
      if (kind === 'json') {
        const parsed = piece.length > maxLineLength ? tooLong(maxLineLength) : parseText(piece, true)
        yield item(outcomeOf(parsed), undefined)
        return
      }
      for (const part of partsOf(piece)) yield* itemOf(part)
    },
    *end() {
      if (kind === 'array' && bytes === undefined) text ??= splitterOf(pieces.text)
      const last = bytes?.end() ?? text?.end()
      if (last !== undefined) yield* itemOf(last)
    },
  }
}
