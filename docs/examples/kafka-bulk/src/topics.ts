import type { Kafka } from 'kafkajs'

/** What is sent, what is valid, and what is not. */
export const topics = {
  customers: 'create-customer',
  valid: 'create-customer.valid',
  deadLetters: 'create-customer.dead-letters',
} as const

/** Creates those that do not exist. A dead letter is longer than what it is about: it has the issues too. */
export async function createTopics(kafka: Kafka, numPartitions = 4): Promise<void> {
  const admin = kafka.admin()
  await admin.connect()
  const longer = [{ name: 'max.message.bytes', value: String(2 * 1024 * 1024) }]
  await admin.createTopics({
    topics: [
      { topic: topics.customers, numPartitions },
      { topic: topics.valid, numPartitions, configEntries: longer },
      { topic: topics.deadLetters, numPartitions: 1, configEntries: longer },
    ],
  })
  await admin.disconnect()
}
