import { Kafka, logLevel } from 'kafkajs'
import { schemaIdAt } from './registry.ts'
import { topics } from './topics.ts'
import { type Written, validateCustomers } from './validate-customers.ts'

type Settings = {
  readonly broker: string
  readonly registry: string
  /** Called with the partitions of this consumer, each time that the group has shared them out. */
  readonly onAssigned: (partitions: readonly number[]) => void
  /** Called between the write and the commit of a batch. */
  readonly onWritten?: (written: Written) => Promise<void>
}

/** Joins the group of validating consumers; what it returns leaves it, after the batch at hand. */
export async function runConsumer({
  broker,
  registry,
  onAssigned,
  onWritten,
}: Settings): Promise<() => Promise<void>> {
  const kafka = new Kafka({ clientId: 'validate-customers', brokers: [broker], logLevel: logLevel.ERROR })
  const schemaId = await schemaIdAt(registry)
  const producer = kafka.producer({ idempotent: true })
  const consumer = kafka.consumer({
    groupId: 'validate-customers',
    // A batch per partition of at most so many bytes: what is written again if this process dies.
    maxBytesPerPartition: 256 * 1024,
    // An empty poll ends soon: meanwhile a change of the group is not noticed.
    maxWaitTimeInMs: 500,
    sessionTimeout: 6000,
    heartbeatInterval: 1000,
  })
  consumer.on(consumer.events.GROUP_JOIN, ({ payload }) =>
    onAssigned(payload.memberAssignment[topics.customers] ?? []),
  )
  await Promise.all([producer.connect(), consumer.connect()])
  await consumer.subscribe({ topic: topics.customers, fromBeginning: true })
  await consumer.run({
    autoCommit: false,
    eachBatch: validateCustomers({ consumer, producer, schemaId, ...(onWritten && { onWritten }) }),
  })
  return async () => {
    await consumer.disconnect()
    await producer.disconnect()
  }
}
