import { decompressed, nameInside } from './decompress.ts'
import type { InputEvent } from './events.ts'
import { readHead } from './head.ts'
import { UnreadableInput } from './input-error.ts'
import { defaultLimits, type Limits } from './limits.ts'
import type { Input } from './open-input.ts'
import { type CollectionHandling, readJson } from './read-json.ts'
import { readNdjson } from './read-ndjson.ts'

/** The records of an input, and the errors in it. Never throws because of what a file contains. */
export async function* readInput(
  input: Input,
  collection: CollectionHandling,
  limits: Limits = defaultLimits,
): AsyncGenerator<InputEvent, void, undefined> {
  const file = input.chunks()
  try {
    const { chunks: source, isCompressed, note } = await decompressed(input.name, file)
    if (note !== undefined) yield { type: 'note', message: note }
    const name = nameInside(input.name)
    const { kind, bytes, markBytes } = await readHead(source, { name, limit: limits.lineBytes })
    if (markBytes > 0) yield { type: 'note', message: 'begins with a byte order mark, which is ignored' }
    const rest = withHead(bytes.subarray(markBytes), source)
    if (kind === 'ndjson') yield* readNdjson(rest, markBytes, limits)
    else
      yield* readJson(rest, {
        start: markBytes,
        size: isCompressed ? undefined : input.size(),
        collection,
        limits,
      })
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
