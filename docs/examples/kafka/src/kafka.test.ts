import { SchemaRegistry, SchemaType } from '@kafkajs/confluent-schema-registry'
import {
  badCustomer,
  badCustomerIssues,
  carelessCustomer,
  carelessCustomerIssues,
  goodCustomer,
} from '@openpartner/example-customers'
import { issuesIn } from '@openpartner/example-customers/issues'
import type { Issue } from '@openpartner/validators'
import '@openpartner/schema-lint/vitest'
import { type EachMessagePayload, Kafka, logLevel, type ProducerRecord } from 'kafkajs'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { shownFiles } from '@openpartner/test-helpers/shown-files'
import { readCustomers } from './consumer.ts'
import { startFakeRegistry } from './fake-registry.ts'
import { sendCustomer } from './producer.ts'
import { openRegistry, registerSchema } from './schema.ts'

const { host, schemas, server } = await startFakeRegistry()
afterAll(() => void server.close())

const schemaId = await registerSchema(openRegistry(host))

// The last step to the broker is replaced; what would go over the wire is kept.
const producer = new Kafka({ brokers: ['localhost:9092'], logLevel: logLevel.ERROR }).producer()
const sent: ProducerRecord[] = []
vi.spyOn(producer, 'send').mockImplementation(async (record) => {
  sent.push(record)
  return []
})
beforeEach(() => void (sent.length = 0))

/** Runs the consumer's handler on bytes, with a registry that has to ask for the schema. */
async function consume(value: Buffer): Promise<{ accepted: unknown[]; refused: Issue[][] }> {
  const accepted: unknown[] = []
  const refused: Issue[][] = []
  const eachMessage = readCustomers(openRegistry(host), {
    accept: (customer) => void accepted.push(customer),
    refuse: (issues) => void refused.push([...issues]),
  })
  await eachMessage({ message: { value } } as unknown as EachMessagePayload)
  return { accepted, refused }
}

const encode = (id: number, text: string): Buffer =>
  Buffer.concat([Buffer.from([0, 0, 0, 0, id]), Buffer.from(text)])

test('the registry has the self-contained draft-07 schema', () => {
  expect(schemas).toHaveLength(1)
  expect(JSON.parse(schemas[0] ?? '')).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#' })
  expect(schemas[0]).not.toMatch(/"\$ref":"[^#]/)
})

test('the linter has nothing against the schema', () => {
  expect(JSON.parse(schemas[0] ?? '')).toPassSchemaLint()
})

test('a good customer travels: zero byte, id of the schema in four bytes, JSON', async () => {
  await sendCustomer(producer, openRegistry(host), schemaId, goodCustomer)
  expect(sent).toEqual([
    {
      topic: 'create-customer',
      messages: [{ key: 'contoso.onmicrosoft.com', value: encode(1, JSON.stringify(goodCustomer)) }],
    },
  ])
  expect(await consume(sent[0]?.messages[0]?.value as Buffer)).toEqual({
    accepted: [goodCustomer],
    refused: [],
  })
})

test.each([
  ['bad', badCustomer, badCustomerIssues],
  ['careless', carelessCustomer, carelessCustomerIssues],
])('a %s customer is neither sent nor accepted', async (_name, customer, expected) => {
  const sending = sendCustomer(producer, openRegistry(host), schemaId, customer)
  expect(issuesIn(await sending.catch((error: unknown) => error))).toEqual(expected)
  expect(sent).toEqual([])

  const { accepted, refused } = await consume(encode(schemaId, JSON.stringify(customer)))
  expect(accepted).toEqual([])
  expect(refused.map((issues) => issuesIn({ issues }))).toEqual([expected])
})

test('clients that validate with the registered schema reach the same verdicts', async () => {
  const validating = new SchemaRegistry(
    { host },
    { [SchemaType.JSON]: { strict: false, validateFormats: false } },
  )
  expect(await validating.encode(schemaId, goodCustomer)).toEqual(encode(1, JSON.stringify(goodCustomer)))
  await expect(validating.encode(schemaId, badCustomer)).rejects.toThrow('invalid payload')
  await expect(validating.encode(schemaId, carelessCustomer)).rejects.toThrow('invalid payload')
})

test('bytes without the header are an error of the consumer', async () => {
  await expect(consume(Buffer.from(JSON.stringify(goodCustomer)))).rejects.toThrow('magic byte')
})

test.each(shownFiles(new URL('../', import.meta.url)))(
  'the README shows $path as it is',
  ({ shown, actual }) => {
    expect(shown).toBe(actual)
  },
)
