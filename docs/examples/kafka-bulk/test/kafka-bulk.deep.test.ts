import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { loadFixtures } from '@openpartner/fixtures'
import { Kafka, type KafkaMessage, logLevel } from 'kafkajs'
import { afterAll, describe, expect, test } from 'vitest'
import type { DeadLetterIssue } from '../src/letters.ts'
import { topics } from '../src/topics.ts'
import type { Written } from '../src/validate-customers.ts'
import { type Program, start } from './programs.ts'
import { brokerMissing, startBroker, startRegistry } from './servers.ts'

const missing = brokerMissing()
if (missing !== undefined) process.stdout.write(`Skipped: ${missing}.\n`)

const sourceOf = ({ headers }: KafkaMessage): string =>
  ['source-topic', 'source-partition', 'source-offset'].map((name) => String(headers?.[name])).join('/')

const fixtures = loadFixtures('create-customer-request')

/** What is sent again and again: each line, and the issues in it. */
const kinds = [
  ...fixtures.valid.map(({ value }) => ({ text: JSON.stringify(value), issues: undefined })),
  ...fixtures.invalid.map(({ value, issues }) => ({ text: JSON.stringify(value), issues })),
  { text: '{"companyProfile":', issues: [{ code: 'json-syntax' }] },
].filter(({ text }) => text.length < 10_000)

/** A message of someone who does not know the registry. */
const foreign = Buffer.from('{}')

const issuesByText = new Map(kinds.map(({ text, issues }) => [text, issues]))

type Issues = readonly Pick<DeadLetterIssue, 'code' | 'pointer'>[] | undefined

/** A value, and codes and pointers of the issues in it: one text to compare. */
const described = (value: Buffer | null, issues: Issues): string =>
  JSON.stringify([value?.toString('base64'), issues?.map(({ code, pointer }) => [code, pointer])])

/** What must become of a message that was sent. */
function expected({ value }: KafkaMessage): string {
  if (value === null || value.equals(foreign)) return described(value, [{ code: 'schema-id' }])
  return described(value, issuesByText.get(value.subarray(5).toString()))
}

/** What has become of it. */
function outcome({ value, headers }: KafkaMessage): string {
  const issues = headers?.['issues']
  return described(
    value,
    issues === undefined ? undefined : (JSON.parse(String(issues)) as DeadLetterIssue[]),
  )
}

/** Enough for many batches of each partition. */
const lines = Array.from({ length: 3000 }, (_line, at) => kinds[at % kinds.length]?.text ?? '')

describe.skipIf(missing !== undefined)('a group of two consumers on a broker', () => {
  const folder = mkdtempSync(`${tmpdir()}/openpartner-kafka-`)
  const stops: (() => unknown)[] = []
  afterAll(async () => {
    for (const stop of stops.toReversed()) await stop()
    rmSync(folder, { recursive: true, force: true })
  })

  const startAll = async (): Promise<Readonly<Record<string, string>>> => {
    const [broker, registry] = await Promise.all([
      startBroker(`${folder}/broker`),
      startRegistry(`${folder}/registry`),
    ])
    for (const { server } of [broker, registry]) stops.push(() => server.kill('SIGKILL'))
    const env = { BROKER: broker.address, REGISTRY: registry.address }
    expect(await start('src/set-up.ts', env).ended).toBe(0)
    return env
  }

  /** Both, once each has half of the partitions. */
  const startConsumers = async (env: Readonly<Record<string, string>>): Promise<[Program, Program]> => {
    const consumers: [Program, Program] = [start('test/held-consumer.ts', env), start('src/main.ts', env)]
    stops.push(() => consumers.map((consumer) => consumer.process.kill('SIGKILL')))
    const shares = await Promise.all(
      consumers.map(async ({ wrote }) => {
        const { partitions } = await wrote<{ partitions: number[] }>(
          (line) => (line['partitions'] as unknown[] | undefined)?.length === 2,
        )
        return partitions
      }),
    )
    expect(shares.flat().toSorted()).toEqual([0, 1, 2, 3])
    return consumers
  }

  const send = async (kafka: Kafka, env: Readonly<Record<string, string>>): Promise<void> => {
    const file = `${folder}/customers.ndjson`
    writeFileSync(file, lines.join('\n'))
    const { sent } = await start('src/send.ts', env, [file]).wrote<{ sent: number }>((line) => 'sent' in line)
    expect(sent).toBe(lines.length)
    const producer = kafka.producer()
    await producer.connect()
    await producer.send({ topic: topics.customers, messages: [{ value: foreign }, { value: null }] })
    await producer.disconnect()
  }

  test('one is killed between write and commit: nothing is lost, and what is there twice is known', async () => {
    const env = await startAll()
    const kafka = new Kafka({ brokers: [env['BROKER'] ?? ''], logLevel: logLevel.NOTHING })
    const [held, other] = await startConsumers(env)
    await send(kafka, env)

    const { held: lost } = await held.wrote<{ held: Written }>((line) => 'held' in line)
    held.process.kill('SIGKILL')
    expect(await held.ended).toBe('SIGKILL')

    // The other one goes on to the end of every partition.
    const ends = await endsOf(kafka, topics.customers)
    expect(ends.reduce((sum, { high }) => sum + Number(high), 0)).toBe(lines.length + 2)
    const isEnd = (written: Written | undefined, { partition, high }: End): boolean =>
      written?.partition === partition && written.next === high
    await Promise.all(
      ends.map((end) => other.wrote((line) => isEnd(line['written'] as Written | undefined, end))),
    )
    other.process.kill('SIGTERM')
    expect(await other.ended).toBe(0)

    const sent = await readAll(kafka, [topics.customers], (_message, position) => position)
    const letters = await readAll(kafka, [topics.valid, topics.deadLetters], sourceOf)

    // Each message has been written as it was, with what the fixtures say about it.
    expect([...letters.keys()].toSorted()).toEqual([...sent.keys()].toSorted())
    const differing = [...sent].filter(([source, [message]]) =>
      [...(letters.get(source)?.values() ?? [])].some(
        (letter) => message !== undefined && outcome(letter) !== expected(message[1]),
      ),
    )
    expect(differing).toEqual([])

    // The batch that was written and not committed is there twice, by the same positions.
    expect(Number(lost.next)).toBeGreaterThan(Number(lost.first))
    for (let offset = Number(lost.first); offset < Number(lost.next); offset += 1)
      expect(letters.get(`${topics.customers}/${lost.partition}/${offset}`)?.size).toBeGreaterThan(1)

    // Everything has been committed.
    const admin = kafka.admin()
    await admin.connect()
    const group = { groupId: 'validate-customers', topics: [topics.customers] }
    const [committed] = await admin.fetchOffsets(group)
    await admin.disconnect()
    const committedEnds = committed?.partitions.map(({ partition, offset }) => `${partition}/${offset}`)
    expect(committedEnds?.toSorted()).toEqual(
      ends.map(({ partition, high }) => `${partition}/${high}`).toSorted(),
    )
  })
})

type End = { readonly partition: number; readonly high: string }

/** The offset after the last message of each partition. */
async function endsOf(kafka: Kafka, topic: string): Promise<readonly End[]> {
  const admin = kafka.admin()
  await admin.connect()
  const ends = await admin.fetchTopicOffsets(topic)
  await admin.disconnect()
  return ends
}

/** All messages of topics, by what they are about and by their positions: a reader too may get a message twice. */
async function readAll(
  kafka: Kafka,
  names: string[],
  aboutOf: (message: KafkaMessage, position: string) => string,
): Promise<ReadonlyMap<string, ReadonlyMap<string, KafkaMessage>>> {
  const ends = await Promise.all(names.map((name) => endsOf(kafka, name)))
  const count = ends.flat().reduce((sum, { high }) => sum + Number(high), 0)
  const all = new Map<string, KafkaMessage>()
  const reader = kafka.consumer({ groupId: `read ${names.join()}`, maxWaitTimeInMs: 100 })
  await reader.connect()
  await reader.subscribe({ topics: names, fromBeginning: true })
  await new Promise<void>((resolve) => {
    void reader.run({
      eachBatch: async ({ batch: { topic, partition, messages } }) => {
        for (const message of messages) all.set(`${topic}/${partition}/${message.offset}`, message)
        if (all.size === count) resolve()
      },
    })
  })
  await reader.disconnect()
  const grouped = new Map<string, Map<string, KafkaMessage>>()
  for (const [position, message] of all) {
    const about = aboutOf(message, position)
    grouped.set(about, (grouped.get(about) ?? new Map<string, KafkaMessage>()).set(position, message))
  }
  return grouped
}
