import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { connect } from 'node:net'
import { ApiFault } from '@openpartner/validators/api-fault'
import { describe, expect, test } from 'vitest'
import { creation } from './support/requests.ts'
import { standIn } from './support/stand-in.ts'

const { send, store, address } = await standIn()
const customers = '/v1/customers'

describe('the token', () => {
  const realm = 'Bearer realm="Partner Center"'
  const challenge = async (Authorization: string) => {
    const { status, headers } = await send('GET', customers, { headers: { Authorization } })
    return [status, headers.get('www-authenticate')]
  }
  const jwt = (claims: unknown): string =>
    `Bearer e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2ln`

  test('is missing', async () => {
    expect(await challenge('')).toEqual([401, realm])
  })

  test.each(['Basic YTpi', 'Bearer', 'Bearer ', jwt({ exp: 1_000_000_000 }), jwt({ tid: 'a', exp: -1 })])(
    '%j is no longer, or was never, a token',
    async (Authorization) => {
      expect(await challenge(Authorization)).toEqual([401, `${realm}, error="invalid_token"`])
    },
  )

  test.each([jwt({ exp: 99_999_999_999 }), jwt({ exp: 'soon' }), jwt(null), jwt([]), 'bearer any'])(
    '%j is one',
    async (Authorization) => {
      expect(await challenge(Authorization)).toEqual([200, null])
    },
  )

  test('is asked for before anything else', async () => {
    const answer = await send('POST', customers, { text: '{', headers: { Authorization: '' } })
    expect([answer.status, answer.body.code]).toEqual([401, 800001])
  })
})

describe('the body', () => {
  test.each(['{', '{"companyProfile":}', 'undefined', '[1,]', '\u0000'])('%j is not JSON', async (text) => {
    const { status, body } = await send('POST', customers, { text })
    expect([status, body.code]).toEqual([400, 800002])
  })

  test('is missing', async () => {
    expect((await send('POST', customers)).body.code).toBe(800002)
    expect((await send('POST', customers, { text: '' })).body.code).toBe(800002)
  })

  test.each(['text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'nonsense'])(
    'is %s',
    async (type) => {
      const { status } = await send('POST', customers, {
        text: JSON.stringify(creation()),
        headers: { 'Content-Type': type },
      })
      expect(status).toBe(415)
    },
  )

  test.each(['application/json', 'text/json', 'TEXT/JSON; charset=utf-8'])('is %s', async (type) => {
    const { body } = await send('POST', customers, { text: '{}', headers: { 'Content-Type': type } })
    expect(body.code).toBe(2001)
  })

  test.each([
    ['text/json', 'text/json'],
    ['TEXT/JSON; q=0.9, */*', 'text/json'],
    ['application/json, text/json', 'application/json'],
    ['text/html', 'application/json'],
    ['*/*', 'application/json'],
  ])('is answered, where %s is accepted, in %s', async (accept, type) => {
    for (const url of [customers, '/v1/nowhere']) {
      const { headers } = await send('GET', url, { headers: { Accept: accept } })
      expect(headers.get('content-type')).toBe(`${type}; charset=utf-8`)
    }
  })

  test('is larger than a mebibyte', async () => {
    const text = JSON.stringify({ companyProfile: 'x'.repeat(1024 * 1024) })
    expect((await send('POST', customers, { text })).status).toBe(413)
  })

  test('is larger than a mebibyte, of unknown length', async () => {
    const call = request(`${address}${customers}`, {
      method: 'POST',
      headers: { Authorization: 'Bearer test', 'Content-Type': 'application/json' },
    })
    const answered = once(call, 'response')
    // The answer comes before the end of the request, which never comes.
    call.write(`"${'x'.repeat(1024 * 1024)}`)
    const [response] = (await answered) as [IncomingMessage]
    call.on('error', () => {}).destroy()
    expect(response.statusCode).toBe(413)
  })

  test.each([
    ['__proto__', '{"__proto__":{"polluted":true}}'],
    ['constructor.prototype', '{"constructor":{"prototype":{"polluted":true}}}'],
  ])('has the key %s', async (_key, text) => {
    expect((await send('POST', customers, { text })).body.code).toBe(800002)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  test.each([
    ['lists', '['.repeat(200_000) + ']'.repeat(200_000)],
    ['objects', `${'{"companyProfile":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
    ['known keys with a list', `{"billingProfile":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    [
      'many keys',
      JSON.stringify(Object.fromEntries(Array.from({ length: 50_000 }, (_item, index) => [index, 0]))),
    ],
  ])('is very deep or wide: %s', async (_what, text) => {
    const { status, body } = await send('POST', customers, { text })
    expect([status, body.code]).toEqual([400, 3000])
  })

  test('none of these created anything', () => {
    expect(store.size).toBe(0)
  })
})

describe('the address', () => {
  test.each(['/', '/v1', '/v1/nowhere', '/v2/customers', '/v1/customers/a/b', '/v1/customersx'])(
    '%s has no route: 501 and the list of routes, which the service never answers',
    async (url) => {
      for (const method of ['GET', 'POST', 'PURGE']) {
        const { status, body } = await send(method, url)
        expect([status, body.code]).toEqual([501, 501])
        expect(body.routes).toContain('GET /v1/customers/{customerId}')
      }
      expect((await send('HEAD', url)).status).toBe(501)
    },
  )

  test.each([
    ['PUT', '/v1/customers?size=1', 'GET, POST'],
    ['POST', '/v1/customers/0c4bf1a2-5b4e-4a3c-8f30-2f2f6f3f9d11', 'GET, PATCH, DELETE'],
    ['DELETE', '/v1/validations/address', 'POST'],
    ['GET', '/v1/domains/contoso.onmicrosoft.com', 'HEAD'],
  ])('%s %s', async (method, url, allowed) => {
    const { status, headers } = await send(method, url)
    expect([status, headers.get('allow')]).toEqual([405, allowed])
  })

  test('is checked before the token', async () => {
    const { status, body } = await send('GET', '/v1/nowhere', { headers: { authorization: '' } })
    expect([status, body.code]).toEqual([501, 501])
  })

  test('is malformed', async () => {
    expect((await send('GET', '/v1/customers/%zz')).body.code).toBe(800002)
  })
})

test('headers are returned as sent, or made up', async () => {
  const identifiers = {
    'MS-RequestId': '94e4e214-6b06-4fb7-96d1-94d559f9b47f',
    'MS-CorrelationId': 'ab993325-1605-4cf4-bac4-fb584142a31b',
    'MS-CV': 'iqOqN0FnaE2y0HcD.0',
    'X-Locale': 'sv-SE',
  }
  const { headers } = await send('GET', customers, { headers: identifiers })
  for (const [name, value] of Object.entries(identifiers)) expect(headers.get(name)).toBe(value)
  const { headers: own } = await send('GET', customers, { headers: { 'MS-CV': 'no vector\u00ff' } })
  expect(own.get('x-locale')).toBe('en-US')
  // As the samples of the documents send it.
  const quoted = await send('GET', customers, { headers: { 'X-Locale': '"sv-SE"' } })
  expect([quoted.status, quoted.headers.get('x-locale')]).toEqual([200, 'sv-SE'])
  expect(own.get('ms-cv')).toMatch(/^[A-Za-z0-9+/]{16}\.0$/)
  expect(own.get('ms-serverid')).toMatch(/./)
})

test('a request that is not HTTP gets a fault too', async () => {
  const socket = connect(Number(new URL(address).port), '127.0.0.1')
  await once(socket, 'connect')
  const chunks: string[] = []
  socket.setEncoding('utf8').on('data', (text: string) => chunks.push(text))
  socket.write('NONSENSE\r\n\r\n')
  await once(socket, 'close')
  const [head = '', body = ''] = chunks.join('').split('\r\n\r\n')
  expect(head).toMatch(/^HTTP\/1\.1 400 /)
  expect(ApiFault.check(JSON.parse(body))).toBe(true)
})

test.each([
  ['GET', customers, undefined],
  ['GET', '/nowhere', undefined],
  ['POST', customers, '{}'],
])('the connection stays open after %s %s', async (method, url, text) => {
  const { headers } = await send(method, url, text === undefined ? {} : { text })
  expect(headers.get('connection')).toBe('keep-alive')
})

test('a client that goes away before it is answered is logged as such', async () => {
  const { address: url, log } = await standIn()
  const call = request(`${url}${customers}`, {
    method: 'POST',
    headers: { Authorization: 'Bearer test', 'Content-Type': 'application/json', 'Content-Length': 10 },
  })
  call.on('error', () => {}).write('{')
  // The call has begun once another one is answered.
  await fetch(`${url}/`).then((response) => response.arrayBuffer())
  call.destroy()
  await expect.poll(() => log.length).toBe(2)
  expect(log[1]).toMatchObject({ method: 'POST', path: customers, status: 499, failure: undefined })
})
