import { expect, test } from 'vitest'
import { standIn } from './support/stand-in.ts'

const jwt = (claims: object, signature: string): string =>
  ['{"alg":"none"}', JSON.stringify(claims), signature]
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.')

const call = (send: Awaited<ReturnType<typeof standIn>>['send'], token: string) =>
  send('GET', '/v1/customers', { headers: { Authorization: `Bearer ${token}` } })

test('a tenant that has made its calls has to wait as long as Retry-After says', async () => {
  const { send } = await standIn({ rateLimit: 3 })
  const allowed = [await call(send, 'one'), await call(send, 'one'), await call(send, 'one')]
  expect(allowed.map(({ status }) => status)).toEqual([200, 200, 200])
  const { status: refused, headers, body } = await call(send, 'one')
  expect(refused).toBe(429)
  const seconds = Number(headers.get('retry-after'))
  expect(seconds).toBeGreaterThan(0)
  expect(seconds).toBeLessThanOrEqual(60)
  expect(body).toMatchObject({
    code: 429,
    statusCode: 429,
    message: `Rate limit is exceeded. Try again in ${seconds} seconds.`,
  })
  expect([...headers.keys()].filter((name) => name.startsWith('x-ratelimit'))).toEqual([])
  expect((await call(send, 'two')).status).toBe(200)
})

test('every token of a tenant counts together', async () => {
  const { send } = await standIn({ rateLimit: 1 })
  const tid = '3b33e682-00c3-41ee-9dd2-a548adf56438'
  expect((await call(send, jwt({ tid }, 'a'))).status).toBe(200)
  expect((await call(send, jwt({ tid: tid.toUpperCase(), aud: 'x' }, 'b'))).status).toBe(429)
  expect((await call(send, jwt({ tid: 'another' }, 'a'))).status).toBe(200)
})

test.each(['a.b.c', '..', jwt({ tid: 5 }, 'a'), jwt({}, 'a'), `x.${'A'.repeat(5000)}.y`])(
  'a token without a tenant counts alone: %#',
  async (token) => {
    const { send } = await standIn({ rateLimit: 1 })
    expect((await call(send, token)).status).toBe(200)
    expect((await call(send, token)).status).toBe(429)
    expect((await call(send, `${token}z`)).status).toBe(200)
  },
)

test('calls of all addresses count together, and those without a token do not', async () => {
  const { send } = await standIn({ rateLimit: 2 })
  await send('GET', '/v1/customers', { headers: { Authorization: '' } })
  await call(send, 'one')
  const headers = { Authorization: 'Bearer one' }
  expect((await send('GET', '/v1/customers/relationshiprequests', { headers })).status).toBe(200)
  expect((await send('POST', '/v1/validations/address', { headers, body: {} })).status).toBe(429)
})
