import type { StreamItem } from './item.ts'
import { settingsOf, type TransformOptions } from './options.ts'
import { createRecords } from './records.ts'

/**
 * The same as `validateStream`, for `pipeThrough`. The items of a chunk are made together, once the items before them have
 * been read.
 *
 * @param options the validator of a record; what the chunks are, how many to hold, and how long a line may be
 * @throws {MisuseError} for a wrong option; a wrong chunk, and what a custom check throws, fails the stream
 */
export function validateTransform<Value>(
  options: TransformOptions<Value>,
): TransformStream<unknown, StreamItem<Value>> {
  const settings = settingsOf(options, true)
  const records = createRecords(settings)
  const enqueue = (
    items: Iterable<StreamItem<Value>>,
    controller: TransformStreamDefaultController<StreamItem<Value>>,
  ): void => {
    for (const item of items) controller.enqueue(item)
  }
  return new TransformStream(
    {
      transform: (chunk, controller) => enqueue(records.push(chunk), controller),
      flush: (controller) => enqueue(records.end(), controller),
    },
    { highWaterMark: Math.max(1, settings.concurrency - 1) },
    { highWaterMark: 0 },
  )
}
