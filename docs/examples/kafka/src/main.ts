import { readFileSync } from 'node:fs'
import { Kafka } from 'kafkajs'
import { readCustomers } from './consumer.ts'
import { sendCustomer } from './producer.ts'
import { openRegistry, registerSchema, topic } from './schema.ts'

// Sends the customer in the file that is named, and prints every customer of the topic.
const { BROKER = 'localhost:9092', REGISTRY = 'http://localhost:8081' } = process.env
const print = (line: unknown) => void process.stdout.write(`${JSON.stringify(line)}\n`)

const registry = openRegistry(REGISTRY)
const kafka = new Kafka({ clientId: 'customers', brokers: [BROKER] })
const producer = kafka.producer()
const consumer = kafka.consumer({ groupId: 'customers' })

await Promise.all([producer.connect(), consumer.connect()])
await consumer.subscribe({ topic, fromBeginning: true })
await consumer.run({ eachMessage: readCustomers(registry, { accept: print, refuse: print }) })

const customer: unknown = JSON.parse(readFileSync(process.argv[2] ?? 'customer.json', 'utf8'))
await sendCustomer(producer, registry, await registerSchema(registry), customer)
