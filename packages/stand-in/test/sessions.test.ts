import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type IncomingMessage, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { deviationsOf } from './support/deviations.ts'
import { standIn } from './support/stand-in.ts'

/** A call as a client sends it; `$name` stands for what an earlier answer had. */
type Step = {
  readonly name: string
  readonly method: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  readonly expect: { readonly status: number; readonly body?: unknown }
  /** What later steps need of the answer, by pointer. */
  readonly save?: Readonly<Record<string, string>>
}

/** What an official client sends from the creation of a customer to its end, written from its public source. */
type Session = {
  readonly client: string
  readonly source: string
  readonly headers: Readonly<Record<string, string>>
  readonly bodyHeaders: Readonly<Record<string, string>>
  readonly steps: readonly Step[]
}

const sessions = ['java-sdk', 'dotnet-sdk'].map(
  (name) => JSON.parse(readFileSync(new URL(`sessions/${name}.json`, import.meta.url), 'utf8')) as Session,
)

/** An unsigned token, as Entra ID issues them to a partner. */
const token = `e30.${Buffer.from(JSON.stringify({ tid: randomUUID(), exp: 99_999_999_999 })).toString('base64url')}.c2ln`

const filled = <Value>(value: Value, known: ReadonlyMap<string, string>): Value =>
  JSON.parse(
    JSON.stringify(value).replaceAll(/\$([a-zA-Z]+)/g, (all, name: string) => known.get(name) ?? all),
  ) as Value

const at = (value: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((part, key) => (part as Readonly<Record<string, unknown>> | undefined)?.[key], value)

/** Sends exactly these headers and this path, which `fetch` would change. */
async function sent(address: string, method: string, path: string, headers: object, body: unknown) {
  const json = body === undefined ? undefined : Buffer.from(JSON.stringify(body))
  const length = json === undefined ? {} : { 'Content-Length': json.length }
  const { hostname, port } = new URL(address)
  const options = { hostname, port, method, path, headers: { ...headers, ...length }, agent: false }
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const call = request(options, resolve).on('error', reject)
    // A client that expects it sends nothing before.
    if ('Expect' in headers) call.on('continue', () => call.end(json)).flushHeaders()
    else call.end(json)
  })
  const answer = await text(response)
  return {
    status: response.statusCode ?? 0,
    body: answer === '' ? undefined : (JSON.parse(answer) as unknown),
  }
}

describe.each(sessions)('a session of $client', ({ headers, bodyHeaders, steps }) => {
  test('is answered as the client expects, at every step', async () => {
    const { address } = await standIn()
    const known = new Map([['token', token]])
    for (const step of steps) {
      known.set('requestId', randomUUID())
      const { name, method, path, body, expect: wanted, headers: own = {} } = filled(step, known)
      const all = { ...filled(headers, known), ...own, ...(body === undefined ? {} : bodyHeaders) }
      const answer = await sent(address, method, path, all, body)
      expect(answer, name).toMatchObject(wanted)
      expect(deviationsOf(method, path, answer.status, answer.body), name).toEqual([])
      for (const [key, pointer] of Object.entries(step.save ?? {})) {
        const found = at(answer.body, pointer)
        expect(found, `${name}: ${pointer}`).toEqual(expect.any(String))
        known.set(key, String(found))
      }
    }
  })

  test('goes from the creation to the end of a customer', () => {
    const calls = steps.map(({ method, path }) => `${method} ${path.split('?')[0]}`)
    for (const call of [
      'POST /v1/customers',
      'GET /v1/customers',
      'GET /v1/customers/$id',
      'PUT /v1/customers/$id/profiles/billing',
      'PATCH /v1/customers/$id',
      'DELETE /v1/customers/$other',
      'GET /v1/countryvalidationrules/US',
    ])
      expect(calls).toContain(call)
    expect(calls.filter((call) => call.startsWith('HEAD /v1/domains/'))).not.toEqual([])
    expect(steps.some(({ headers: own = {} }) => 'If-Match' in own)).toBe(false)
  })
})
