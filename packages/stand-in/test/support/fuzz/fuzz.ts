import { Agent } from 'node:http'
import fc from 'fast-check'
import { standIn } from '../stand-in.ts'
import { fuzzRequests, ids } from './requests.ts'
import { bytesOf, send, sendBytes } from './send.ts'

const batch = 500
const connections = 16

const customers = ids.map((id) => ({ id, companyProfile: { domain: `${id}.onmicrosoft.com` } }))

/** Runs a task for each item, some at a time. */
async function each<Item>(items: readonly Item[], task: (item: Item) => Promise<void>): Promise<void> {
  const left = [...items].toReversed()
  const work = async (): Promise<void> => {
    for (let item = left.pop(); item !== undefined; item = left.pop()) await task(item)
  }
  await Promise.all(Array.from({ length: connections }, work))
}

export type FuzzResult = {
  readonly requests: number
  /** Calls that ended in 500, or without an answer. */
  readonly failed: readonly string[]
  /** How many lines the log has. */
  readonly logged: number
  readonly statuses: Readonly<Record<string, number>>
}

/** Sends requests of `openapi.json` with anything in them changed, and counts what comes back. */
export async function fuzz(count: number, seed: number): Promise<FuzzResult> {
  const { address, log, stop } = await standIn({ rateLimit: 1_000_000_000, customers })
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const failed: string[] = []
  const statuses: Record<string, number> = {}
  for (let sent = 0; sent < count; sent += batch) {
    const requests = fc.sample(fuzzRequests, { numRuns: Math.min(batch, count - sent), seed: seed + sent })
    await each(requests, async (one) => {
      const status = await send(agent, address, one).catch((error: Error) => error.message)
      statuses[status] = (statuses[status] ?? 0) + 1
      if (typeof status === 'string' || status === 500)
        failed.push(JSON.stringify({ status, ...one, body: one.body?.toString() }))
    })
  }
  agent.destroy()
  await stop()
  return { requests: count, failed, logged: log.length, statuses }
}

/** The same for bytes of requests with some of them changed: every answer has its line. */
export async function fuzzBytes(count: number, seed: number) {
  const { address, log, stop } = await standIn({ rateLimit: 1_000_000_000, customers })
  const changed = fc
    .tuple(
      fuzzRequests.map(bytesOf),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 }),
    )
    .map(([bytes, changes]) => {
      for (const [index, value] of changes) bytes[index % bytes.length] = value
      return bytes
    })
  const answers: number[] = []
  await each(fc.sample(changed, { numRuns: count, seed }), async (bytes) => {
    for (const status of await sendBytes(address, bytes)) answers.push(status)
  })
  await stop()
  const logged = log.map(({ status }) => status).filter((status) => status !== 499)
  return {
    answers: answers.toSorted((one, other) => one - other),
    logged: logged.toSorted((one, other) => one - other),
  }
}
