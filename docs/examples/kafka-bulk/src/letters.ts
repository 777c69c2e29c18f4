import type { Issue } from '@openpartner/validators'
import { CreateCustomerRequest } from '@openpartner/validators/create-customer-request'
import { validateStream } from '@openpartner/validators/stream'
import type { Batch, IHeaders, KafkaMessage, Message } from 'kafkajs'
import { jsonOf } from './registry.ts'

/** What is said about a message that is not valid. */
export type DeadLetterIssue = Pick<Issue, 'code' | 'message'> & { readonly pointer?: string }

type Letters = { readonly valid: readonly Message[]; readonly dead: readonly Message[] }

// Headers are part of the message, whose length has a limit.
const resource = CreateCustomerRequest.with({ maxIssues: 20 })

const noSchema: DeadLetterIssue = {
  code: 'schema-id',
  message: 'The message does not begin with the id of the schema.',
}

/** Where a message was. Who reads a message twice, because it was written twice, knows it by these. */
const sourceOf = ({ topic, partition }: Batch, { offset }: KafkaMessage): IHeaders => ({
  'source-topic': topic,
  'source-partition': String(partition),
  'source-offset': offset,
})

/** Sorts the messages of a batch into valid ones and dead letters. Keys, bytes and headers stay as they are. */
export async function lettersOf(batch: Batch, schemaId: number): Promise<Letters> {
  const valid: Message[] = []
  const dead: Message[] = []
  const texts = batch.messages.map(({ value }) => jsonOf(schemaId, value))
  const items = validateStream(generate(texts), { resource, chunks: 'json' })
  for await (const item of items) {
    const message = batch.messages[item.index] as KafkaMessage
    const { key, value, timestamp } = message
    const headers = { ...message.headers, ...sourceOf(batch, message) }
    if (item.ok) {
      valid.push({ key, value, timestamp, headers })
      continue
    }
    const found = texts[item.index] === undefined ? [noSchema] : (item.issues ?? [item.syntaxError])
    const issues = found.map(({ code, pointer, message: sentence }: DeadLetterIssue) => ({
      code,
      pointer,
      message: sentence,
    }))
    dead.push({ key, value, timestamp, headers: { ...headers, issues: JSON.stringify(issues) } })
  }
  return { valid, dead }
}

async function* generate(texts: readonly (Buffer | undefined)[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield text ?? Buffer.alloc(0)
}
