import { decompressed, nameInside } from './decompress.ts'
import type { InputEvent } from './events.ts'
import { readHead } from './head.ts'
import { UnreadableInput } from './input-error.ts'
import { defaultLimits, type Limits } from './limits.ts'
import type { Input } from './open-input.ts'
import { type CollectionHandling, readJson } from './read-json.ts'
import { readNdjson } from './read-ndjson.ts'

/** Reads a table. `start` is the offset of the first chunk in the input. */
export type ReadTable = (
  chunks: AsyncGenerator<Buffer, void, undefined>,
  start: number,
) => AsyncGenerator<InputEvent, void, undefined>

/** How inputs are read; `Extra` is what a reader of lines gives besides events. */
export type Handling<Extra = never> = CollectionHandling & {
  /** Loads the reader of tables. Without it, they cannot be read. */
  readonly tableReader?: () => Promise<ReadTable>
  /** Reads NDJSON, from the offset of the first chunk on. Without it, each record is an event. */
  readonly lineReader?: (
    chunks: AsyncGenerator<Buffer, void, undefined>,
    start: number,
  ) => AsyncGenerator<InputEvent | Extra, void, undefined>
}

/** The records of an input, and the errors in it. Never throws because of what a file contains. */
export async function* readInput<Extra = never>(
  input: Input,
  handling: Handling<Extra>,
  limits: Limits = defaultLimits,
): AsyncGenerator<InputEvent | Extra, void, undefined> {
  const file = input.chunks()
  try {
    const { chunks: source, isCompressed, note } = await decompressed(input.name, file)
    if (note !== undefined) yield { type: 'note', message: note }
    const name = nameInside(input.name)
    const { tableReader, lineReader } = handling
    const tables = tableReader !== undefined
    const head = await readHead(source, { name, limit: limits.lineBytes, tables })
    const { kind, bytes, markBytes: start } = head
    if (start > 0) yield { type: 'note', message: 'begins with a byte order mark, which is ignored' }
    const rest = withHead(bytes.subarray(start), source)
    if (kind === 'ndjson') yield* lineReader?.(rest, start) ?? readNdjson(rest, start, limits)
    else if (kind === 'table' && tables) yield* (await tableReader())(rest, start)
    else {
      const size = isCompressed ? undefined : input.size()
      yield* readJson(rest, { start, size, collection: handling, limits })
    }
    if (input.grew())
      yield { type: 'note', message: 'grew while it was read; what was added is not validated' }
  } catch (error) {
    if (!(error instanceof UnreadableInput)) throw error
    yield { type: 'error', error: error.error }
  } finally {
    await file.return()
  }
}

async function* withHead(head: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, undefined> {
  yield head
  yield* rest
}
