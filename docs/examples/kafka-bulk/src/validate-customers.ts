import type { Consumer, EachBatchHandler, Producer } from 'kafkajs'
import { lettersOf } from './letters.ts'
import { topics } from './topics.ts'

/** Offsets of a batch: from the first, up to the next one. */
export type Written = { readonly partition: number; readonly first: string; readonly next: string }

type Clients = {
  readonly consumer: Pick<Consumer, 'commitOffsets'>
  readonly producer: Pick<Producer, 'sendBatch'>
  readonly schemaId: number
  /** Called between the write and the commit. */
  readonly onWritten?: (written: Written) => Promise<void>
}

/**
 * What `consumer.run({ autoCommit: false, eachBatch })` takes. Offsets are committed once all in-sync replicas have what was
 * written: a consumer that dies in between loses nothing, and the next one writes the batch again.
 */
export const validateCustomers =
  ({ consumer, producer, schemaId, onWritten }: Clients): EachBatchHandler =>
  async (payload) => {
    const { batch } = payload
    const { valid, dead } = await lettersOf(batch, schemaId)
    await payload.heartbeat()
    await producer.sendBatch({
      acks: -1,
      topicMessages: [
        { topic: topics.valid, messages: [...valid] },
        { topic: topics.deadLetters, messages: [...dead] },
      ].filter(({ messages }) => messages.length > 0),
    })
    const { topic, partition } = batch
    const next = (BigInt(batch.lastOffset()) + 1n).toString()
    await onWritten?.({ partition, first: batch.firstOffset() ?? next, next })
    await consumer.commitOffsets([{ topic, partition, offset: next }])
  }
