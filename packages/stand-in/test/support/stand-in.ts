import type { Customer } from '@openpartner/validators/customer'
import { afterAll, expect } from 'vitest'
import { World } from '../../src/control/world.ts'
import { Store } from '../../src/customers/store.ts'
import type { Done } from '../../src/http/done.ts'
import { createHostCheck } from '../../src/http/called-hosts.ts'
import { listen } from '../../src/http/listen.ts'
import { createServer, type TimeLimits } from '../../src/http/server.ts'
import { deviationsOf } from './deviations.ts'

type Options = { readonly headers?: Record<string, string>; readonly body?: unknown; readonly text?: string }

export type Answered = {
  readonly status: number
  readonly headers: Headers
  readonly body: Record<string, unknown>
}

type Settings = {
  readonly rateLimit?: number
  readonly isolate?: boolean
  readonly ids?: string
  readonly customers?: readonly Customer[]
  readonly limits?: TimeLimits
}

/** A stand-in on a free port, and a way to call it; every answer is checked. */
export async function standIn({ rateLimit = 10_000, customers = [], limits, isolate, ids }: Settings = {}) {
  const store = new Store(customers)
  const log: Done[] = []
  const { server, stop } = createServer({
    world: new World({ store, initial: customers, rateLimit, isolate, ids }),
    isMeant: createHostCheck({ host: '127.0.0.1', allowed: [] }),
    done: (done) => void log.push(done),
    ...(limits && { limits }),
  })
  const address = await listen(server, { host: '127.0.0.1', port: 0 })
  afterAll(() => stop())

  const send = async (method: string, url: string, options: Options = {}): Promise<Answered> => {
    const { headers = {}, body, text = body === undefined ? undefined : JSON.stringify(body) } = options
    const json = text === undefined ? {} : { 'Content-Type': 'application/json' }
    const response = await fetch(address + url, {
      method,
      headers: { Authorization: 'Bearer test', ...json, ...headers },
      ...(text === undefined ? {} : { body: text }),
    })
    const answer = await response.text()
    const value = answer === '' ? undefined : (JSON.parse(answer) as Answered['body'])
    expect(deviationsOf(method, url, response.status, value)).toEqual([])
    expect(response.headers.get('ms-requestid')).toMatch(/^[0-9a-f-]{36}$/i)
    expect(response.headers.get('ms-correlationid')).toMatch(/^[0-9a-f-]{36}$/i)
    return { status: response.status, headers: response.headers, body: value ?? {} }
  }
  return { address, store, log, send, stop }
}
