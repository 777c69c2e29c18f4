import { Kafka, logLevel } from 'kafkajs'
import { registerSchema } from './registry.ts'
import { createTopics } from './topics.ts'

// Once, before anyone sends or reads: two at a time would get in each other's way in the registry.
const { BROKER = 'localhost:9092', REGISTRY = 'http://localhost:8081/apis/ccompat/v7' } = process.env

await createTopics(new Kafka({ clientId: 'set-up', brokers: [BROKER], logLevel: logLevel.ERROR }))
process.stdout.write(`${JSON.stringify({ schemaId: await registerSchema(REGISTRY) })}\n`)
