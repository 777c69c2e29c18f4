import { loadFixtures } from '@openpartner/fixtures'
import { ApiFault } from '@openpartner/validators/api-fault'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type StandIn, type StandInOptions, startStandIn } from '../src/index.ts'
import { creation } from './support/requests.ts'

type Sent = { readonly headers?: Record<string, string>; readonly body?: unknown }

/** A stand-in until the test ends, and a way to call it. */
async function started(options: StandInOptions = {}) {
  const standIn = await startStandIn(options)
  onTestFinished(() => standIn.stop())
  const call = async (method: string, path: string, { headers = {}, body }: Sent = {}) => {
    const response = await fetch(standIn.url + path, {
      method,
      headers: { Authorization: 'Bearer test', 'Content-Type': 'application/json', ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.startsWith('application/json') === true
    return {
      status: response.status,
      headers: response.headers,
      body: isJson ? (JSON.parse(text) as unknown) : text,
    }
  }
  return { standIn, call }
}

const list = '/v1/customers'
const token = (tid: string): string =>
  `Bearer ${['{}', JSON.stringify({ tid }), ''].map((part) => Buffer.from(part).toString('base64url')).join('.')}`

type Name = 'reset' | 'seed' | 'fail' | 'delay' | 'dropAfterCommit'
type Changing = { readonly [N in Name]: (...args: Parameters<StandIn[N]>) => void | Promise<void> }

/** The same control, inside the process and over HTTP. */
const ways: Readonly<Record<string, (standIn: StandIn) => Changing>> = {
  'in the process': (standIn) => standIn,
  'over HTTP': ({ url }) => {
    const post = async (route: string, body: unknown = {}): Promise<void> => {
      const headers = { 'Content-Type': 'application/json' }
      const init = { method: 'POST', headers, body: JSON.stringify(body) }
      const response = await fetch(`${url}/__openpartner/${route}`, init)
      if (!response.ok) throw new Error(((await response.json()) as { description: string }).description)
    }
    return {
      reset: () => post('reset'),
      seed: (customers) => post('seed', customers),
      fail: (plan) => post('fail', plan),
      delay: (plan) => post('delay', plan),
      dropAfterCommit: (plan) => post('drop-after-commit', plan),
    }
  },
}

describe.each(Object.entries(ways))('%s', (_way, controlOf) => {
  test('calls fail as told, and as often', async () => {
    const { standIn, call } = await started()
    const control = controlOf(standIn)
    await control.fail({ call: 'create-customer', fault: 'RateLimited', times: 2, retryAfter: 7 })
    await control.fail({ fault: 'BadGateway' })
    const answers = [
      await call('POST', list, { body: creation() }),
      await call('GET', list),
      await call('POST', list, { body: creation() }),
      await call('POST', list, { body: creation() }),
      await call('GET', list),
    ]
    expect(answers.map(({ status }) => status)).toEqual([429, 502, 429, 201, 200])
    expect(answers[0]?.headers.get('retry-after')).toBe('7')
    expect(answers[1]?.body).toContain('Bad Gateway')
    expect(standIn.customers()).toHaveLength(1)
  })

  test('a dropped connection leaves what the call has done, and a retry is answered', async () => {
    const { standIn, call } = await started()
    await controlOf(standIn).dropAfterCommit({ call: 'create-customer' })
    const headers = { 'MS-RequestId': '94e4e214-6b06-4fb7-96d1-94d559f9b47f' }
    const body = creation()
    await expect(call('POST', list, { headers, body })).rejects.toThrow('fetch failed')
    expect(standIn.customers()).toHaveLength(1)
    expect((await call('POST', list, { headers, body })).status).toBe(201)
    expect(standIn.customers()).toHaveLength(1)
    expect(standIn.calls.map(({ status }) => status)).toEqual([undefined, 201])
  })

  test('reset leads back to the beginning, where customers were given', async () => {
    const [first] = loadFixtures('customer').valid
    const customers = [first?.value] as NonNullable<StandInOptions['customers']>
    const { standIn, call } = await started({ customers, rateLimit: 1 })
    const control = controlOf(standIn)
    await call('POST', list, { body: creation() })
    await control.fail({ fault: 'Unexpected' })
    expect((await call('GET', list)).status).toBe(429)
    await control.reset()
    expect(standIn.customers()).toEqual(customers)
    expect((await call('GET', list)).status).toBe(200)
    expect(standIn.calls).toHaveLength(1)
  })

  test('a delayed call is overtaken, and does not keep the process', async () => {
    const { standIn, call } = await started()
    await controlOf(standIn).delay({ call: 'list-customers', milliseconds: 600_000, times: 1 })
    const patience = new AbortController()
    const headers = { Authorization: 'Bearer test' }
    const late = fetch(standIn.url + list, { headers, signal: patience.signal })
    const answered = late.then(
      ({ status }) => status,
      () => 'none',
    )
    await expect.poll(async () => (await call('GET', `${list}?size=1`)).status).toBe(200)
    expect(standIn.calls.map(({ url }) => url)).not.toContain(list)
    patience.abort()
    expect(await answered).toBe('none')
    await standIn.stop()
  })

  test('seeds come in the forms that people have', async () => {
    const { standIn } = await started()
    const control = controlOf(standIn)
    const ids = ['1', '2', '3', '4'].map((digit) => digit.repeat(8) + '-1111-4111-8111-111111111111')
    const [one, two, three, four] = ids
    await control.seed({
      Id: one,
      CompanyProfile: { Domain: 'a.example', CompanyName: null },
      Attributes: null,
    })
    await control.seed({
      totalCount: 1,
      items: [{ id: two, companyProfile: {} }],
      attributes: { objectType: 'Collection' },
    })
    await control.seed([{ id: three, companyProfile: {} }])
    await control.seed({ customers: [{ id: four, companyProfile: {} }] })
    expect(standIn.customers().map(({ id }) => id)).toEqual(ids)
    expect(standIn.customers()[0]?.companyProfile.domain).toBe('a.example')
  })

  test.each([
    ['a fault', (control: Changing) => control.fail({ fault: 'NoSuch' as never }), 'RateLimited'],
    [
      'a call',
      (control: Changing) => control.fail({ call: 'no-such', fault: 'Unexpected' }),
      'create-customer',
    ],
    ['a time', (control: Changing) => control.delay({ milliseconds: -1 }), 'whole number'],
    ['a customer', (control: Changing) => control.seed([{ id: 'x' }]), 'customer 1 is not valid'],
  ])('there has to be such %s', async (_what, misuse, message) => {
    const { standIn } = await started()
    await expect((async () => misuse(controlOf(standIn)))()).rejects.toThrow(message)
  })
})

test('a request can ask for a fault itself', async () => {
  const { call } = await started()
  const asking = async (prefer: string) => await call('GET', list, { headers: { Prefer: prefer } })
  const limited = await asking('return=minimal, fault=RateLimited; retry-after=3')
  expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '3'])
  expect((await asking('fault="NoSellingCountry"')).status).toBe(403)
  expect((await asking('return=minimal')).status).toBe(200)
  const unknown = await asking('fault=NoSuch')
  expect([unknown.status, (unknown.body as { description: string }).description]).toEqual([
    400,
    expect.stringContaining('RateLimited'),
  ])
})

test('every fault can be provoked, and is an ApiFault unless a gateway sends it', async () => {
  const { call } = await started()
  const { body } = await call('GET', list, { headers: { Prefer: 'fault=?' } })
  const names = /there are: (.*)$/.exec((body as { description: string }).description)?.[1]?.split(', ') ?? []
  expect(names.length).toBeGreaterThan(20)
  for (const name of names) {
    const { status, body: fault } = await call('GET', list, { headers: { Prefer: `fault=${name}` } })
    expect(status).toBeGreaterThanOrEqual(400)
    expect([name, ApiFault.check(fault)]).toEqual([name, !/Gateway|Unavailable/.test(name)])
  }
})

test('calls are there to be checked, without tokens', async () => {
  const { standIn, call } = await started()
  const body = creation()
  await call('POST', `${list}?a=b`, {
    body,
    headers: { 'MS-CorrelationId': 'ab993325-1605-4cf4-bac4-fb584142a31b' },
  })
  await call('GET', '/nowhere')
  await call('GET', '/__openpartner/calls')
  expect(standIn.calls).toMatchObject([
    { method: 'POST', url: `${list}?a=b`, operation: 'create-customer', body, status: 201 },
    { method: 'GET', url: '/nowhere', operation: undefined },
  ])
  expect(standIn.calls[0]?.headers['ms-correlationid']).toBe('ab993325-1605-4cf4-bac4-fb584142a31b')
  expect(JSON.stringify(standIn.calls)).not.toContain('Bearer')
})

test('tenants can be isolated, each with its own customers, faults and calls', async () => {
  const { standIn, call } = await started({ isolate: true })
  const [one, other] = ['1', '2'].map((digit) => token(digit.repeat(8) + '-1111-4111-8111-111111111111'))
  const as = (authorization = '') => ({ headers: { Authorization: authorization } })
  const control = standIn.as(one?.slice('Bearer '.length) ?? '')
  const body = creation({ domain: 'same.onmicrosoft.com' })
  for (const authorization of [one, other, 'Bearer worker-3']) {
    expect((await call('POST', list, { body, ...as(authorization) })).status).toBe(201)
  }
  control.fail({ fault: 'Unexpected' })
  expect((await call('GET', list, as(other))).status).toBe(200)
  expect((await call('GET', list, as(one))).status).toBe(500)
  expect([control.calls.length, standIn.calls.length]).toEqual([2, 5])
  await call('POST', '/__openpartner/reset', as(one))
  const counts = await Promise.all(
    [one, other].map(async (authorization) => (await call('GET', list, as(authorization))).body),
  )
  expect(counts).toMatchObject([{ totalCount: 0 }, { totalCount: 1 }])
})

test('with a text for identifiers, two runs answer the same, and so does a run that was reset', async () => {
  const body = creation()
  const run = async (standIn: StandIn, call: Awaited<ReturnType<typeof started>>['call']) => {
    const created = await call('POST', list, { body })
    const { id } = created.body as { id: string }
    const read = await call('GET', `${list}/${id}`)
    return [created, read].map(({ status, headers, body: answer }) => [
      status,
      [...headers],
      answer,
      standIn.calls,
    ])
  }
  const first = await started({ ids: 'a' })
  const one = await run(first.standIn, first.call)
  await first.standIn.reset()
  const again = await run(first.standIn, first.call)
  const second = await started({ ids: 'a' })
  const hosts = /127\.0\.0\.1:[0-9]+/g
  const text = (value: unknown): string => JSON.stringify(value).replaceAll(hosts, 'HOST')
  expect(text(again)).toBe(text(one))
  expect(text(await run(second.standIn, second.call))).toBe(text(one))
  const third = await started({ ids: 'b' })
  expect(text(await run(third.standIn, third.call))).not.toBe(text(one))
})

test('the clock ends windows of the rate limit', async () => {
  const { standIn, call } = await started({ rateLimit: 1, rateWindow: 10 })
  await call('GET', list)
  standIn.clock.set('2030-01-01T00:00:00Z')
  await call('GET', list)
  const limited = await call('GET', list)
  expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '10'])
  expect(limited.headers.get('date')).toBe('Tue, 01 Jan 2030 00:00:00 GMT')
  standIn.clock.advance(10_000)
  expect((await call('GET', list)).status).toBe(200)
  const clock = await call('POST', '/__openpartner/clock', { body: { advance: 1000 } })
  expect(clock.body).toEqual({ now: '2030-01-01T00:00:11.000Z' })
  expect(() => standIn.clock.set('no time')).toThrow('not a time')
})

test('the rate limit can be off', async () => {
  const { call } = await started({ rateLimit: 'off' })
  const statuses = await Promise.all(
    Array.from({ length: 600 }, async () => (await call('GET', `${list}?size=1`)).status),
  )
  expect(new Set(statuses)).toEqual(new Set([200]))
})

test('a page in a browser cannot control it, and what is not a route is not in the log', async () => {
  const { standIn, call } = await started()
  await call('POST', list, { body: creation() })
  const foreign = await call('POST', '/__openpartner/reset', {
    headers: { Origin: 'https://attacker.example' },
  })
  expect([foreign.status, standIn.customers().length]).toEqual([403, 1])
  expect(
    (await call('POST', '/__openpartner/reset', { headers: { Origin: 'http://localhost:5173' } })).status,
  ).toBe(204)
  expect((await call('GET', '/__openpartner/nothing')).status).toBe(404)
  const { routes } = (await call('GET', '/__openpartner')).body as { routes: string[] }
  expect(routes).toContain('POST /__openpartner/drop-after-commit')
})

test('it ends with the scope that it was started in', async () => {
  let url = ''
  {
    await using standIn = await startStandIn()
    ;({ url } = standIn)
  }
  await expect(fetch(url)).rejects.toThrow('fetch failed')
})
