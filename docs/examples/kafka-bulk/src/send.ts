import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { Kafka, logLevel } from 'kafkajs'
import { schemaIdAt } from './registry.ts'
import { sendLines } from './send-lines.ts'

// Sends the lines of a file of NDJSON, or of standard input, as they are.
const { BROKER = 'localhost:9092', REGISTRY = 'http://localhost:8081/apis/ccompat/v7' } = process.env
const [file] = process.argv.slice(2)

const kafka = new Kafka({ clientId: 'send-customers', brokers: [BROKER], logLevel: logLevel.ERROR })
const producer = kafka.producer({ idempotent: true })
await producer.connect()
const input = file === undefined ? process.stdin : createReadStream(file)
const sent = await sendLines(producer, await schemaIdAt(REGISTRY), createInterface({ input }))
await producer.disconnect()
process.stdout.write(`${JSON.stringify({ sent })}\n`)
