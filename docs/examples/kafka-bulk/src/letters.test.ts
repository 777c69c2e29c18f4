import { loadFixtures } from '@openpartner/fixtures'
import type { Batch, EachBatchPayload, KafkaMessage } from 'kafkajs'
import { expect, test } from 'vitest'
import { shownFiles } from '@openpartner/test-helpers/shown-files'
import { lettersOf } from './letters.ts'
import { withSchemaId } from './registry.ts'
import { sendLines } from './send-lines.ts'
import { validateCustomers } from './validate-customers.ts'

const schemaId = 7
const {
  valid: [good],
  invalid: [bad],
} = loadFixtures('create-customer-request')

const wire = (text: string): Buffer => withSchemaId(schemaId, Buffer.from(text))
const values = [
  wire(JSON.stringify(good?.value)),
  wire(JSON.stringify(bad?.value)),
  wire('{"companyProfile":'),
  withSchemaId(8, Buffer.from(JSON.stringify(good?.value))),
  null,
  Buffer.from('{}'),
]

const messages = values.map((value, at) => ({
  key: Buffer.from(String(at)),
  value,
  timestamp: '1',
  offset: String(40 + at),
  headers: { trace: 'x' },
})) as unknown as KafkaMessage[]

const batch = {
  topic: 'create-customer',
  partition: 3,
  messages,
  firstOffset: () => '40',
  lastOffset: () => '45',
} as Batch

test('messages are sorted, and keep their bytes, keys and headers', async () => {
  const { valid, dead } = await lettersOf(batch, schemaId)
  const source = (at: number) => ({
    trace: 'x',
    'source-topic': 'create-customer',
    'source-partition': '3',
    'source-offset': String(40 + at),
  })
  expect(valid).toEqual([{ key: messages[0]?.key, value: values[0], timestamp: '1', headers: source(0) }])
  expect(dead.map(({ value }) => value)).toEqual(values.slice(1))
  expect(dead.map(({ headers: { issues: _issues, ...headers } = {} }) => headers)).toEqual(
    [1, 2, 3, 4, 5].map(source),
  )
  const issues = dead.map(({ headers }) => JSON.parse(String(headers?.['issues'])) as object[])
  expect(issues[0]).toMatchObject(bad?.issues ?? [])
  expect(issues.slice(1)).toMatchObject([
    [{ code: 'json-syntax' }],
    [{ code: 'schema-id' }],
    [{ code: 'schema-id' }],
    [{ code: 'schema-id' }],
  ])
})

test('offsets are committed after the write, and not if it fails', async () => {
  const calls: unknown[] = []
  const payload = { batch, heartbeat: async () => undefined } as EachBatchPayload
  const clients = {
    schemaId,
    consumer: { commitOffsets: async (offsets: unknown) => void calls.push(['commit', offsets]) },
    producer: { sendBatch: async () => (calls.push(['write']), []) },
  }
  await validateCustomers(clients)(payload)
  const offset = { topic: 'create-customer', partition: 3, offset: '46' }
  expect(calls).toEqual([['write'], ['commit', [offset]]])

  const failure = new Error('The broker is gone.')
  const failing = { ...clients, producer: { sendBatch: () => Promise.reject(failure) } }
  await expect(validateCustomers(failing)(payload)).rejects.toBe(failure)
  expect(calls).toHaveLength(2)
})

test('lines are sent in groups, empty ones are not', async () => {
  const sent: number[] = []
  const producer = {
    send: async ({ messages: { length } }: { messages: unknown[] }) => (sent.push(length), []),
  }
  const lines = Array.from({ length: 1003 }, (_line, at) => (at % 1000 === 0 ? '' : '{}'))
  expect(await sendLines(producer, schemaId, lines)).toBe(1001)
  expect(sent).toEqual([500, 500, 1])
})

test.each(shownFiles(new URL('../', import.meta.url)))(
  'the README shows $path as it is',
  ({ shown, actual }) => {
    expect(shown).toBe(actual)
  },
)
