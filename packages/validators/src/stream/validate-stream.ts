import { abortable } from './abortable.ts'
import type { StreamItem } from './item.ts'
import { type Settings, settingsOf, type StreamOptions } from './options.ts'
import { readAhead } from './read-ahead.ts'
import { createRecords } from './records.ts'
import { type Reader, sourceOf, type StreamSource } from './source.ts'

/**
 * Validates each record of a stream and hands the items out in order, each as it is asked for: a slow loop slows the
 * source. A record with issues is an item, and so is a line that is not JSON. The iteration rejects if the source fails, if
 * the signal aborts, or if a custom check throws. To leave the loop cancels the source.
 *
 * @param source bytes or text of NDJSON, JSON texts, or parsed values
 * @param options the validator of a record; what the chunks are, how many to hold, how long a line may be, and the signal
 * @throws {MisuseError} for a wrong source or option; for a wrong chunk, the iteration rejects with it
 */
export function validateStream<Value>(
  source: StreamSource<unknown>,
  options: StreamOptions<Value>,
): AsyncGenerator<StreamItem<Value>, void, undefined> {
  return items(sourceOf(source), settingsOf(options, false))
}

async function* items<Value>(
  open: () => Reader<unknown>,
  settings: Settings<Value>,
): AsyncGenerator<StreamItem<Value>, void, undefined> {
  const records = createRecords(settings)
  const source = abortable(readAhead(open(), settings.concurrency - 1), settings.signal)
  let ended = false
  try {
    for (let read = await source.read(); !read.done; read = await source.read()) {
      // Delegation to an iterator that is not asynchronous wraps each item in further promises.
      for (const item of records.push(read.chunk)) yield item
    }
    ended = true
    for (const item of records.end()) yield item
  } finally {
    if (!ended) await source.cancel()
  }
}
