import type { Message, Producer } from 'kafkajs'
import { withSchemaId } from './registry.ts'
import { topics } from './topics.ts'

/** Sends each line that is not empty as a message, 500 at a time; gives their number. */
export async function sendLines(
  producer: Pick<Producer, 'send'>,
  schemaId: number,
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<number> {
  let messages: Message[] = []
  let sent = 0
  const send = async (): Promise<void> => {
    if (messages.length > 0) await producer.send({ topic: topics.customers, acks: -1, messages })
    sent += messages.length
    messages = []
  }
  for await (const line of lines) {
    if (line === '') continue
    messages.push({ value: withSchemaId(schemaId, Buffer.from(line)) })
    if (messages.length === 500) await send()
  }
  await send()
  return sent
}
