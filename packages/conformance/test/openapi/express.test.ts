import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express, { type ErrorRequestHandler } from 'express'
import { middleware } from 'express-openapi-validator'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exampleWith, type Path } from '../../src/documents.ts'
import { files, pathOf } from './support/documents.ts'

const create = '/v1/customers'
const billing = '/v1/customers/0c4bf1a2-5b4e-4a3c-8f30-2f2f6f3f9d11/profiles/billing'
const country = ['billingProfile', 'defaultAddress', 'country']
const ifMatch = { 'If-Match': '"-1263453867612459871"' }

/** A service that does nothing but check calls against the document. */
function service(apiSpec: string): Server {
  const refuse: ErrorRequestHandler = (
    error: { status?: number; errors?: unknown },
    _request,
    response,
    _next,
  ) => {
    response.status(error.status ?? 500).json(error.errors)
  }
  const app = express()
    .use(express.json())
    .use(middleware({ apiSpec, validateRequests: true, validateFormats: false, validateApiSpec: true }))
    .use((_request, response) => void response.status(204).end())
    .use(refuse)
  return createServer(app)
}

describe.each(files)('express-openapi-validator on OpenAPI %s', (_version, file) => {
  const server = service(pathOf(file))

  beforeAll(async () => {
    await once(server.listen(0, '127.0.0.1'), 'listening')
  })
  afterAll(() => server.close())

  async function send(method: string, path: string, body?: object, headers: object = {}): Promise<number> {
    const { port } = server.address() as AddressInfo
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: { Authorization: 'Bearer token', 'Content-Type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    await response.arrayBuffer()
    return response.status
  }

  test('takes what a direct partner and an indirect provider send', async () => {
    expect(await send('POST', create, exampleWith('create-customer-request'))).toBe(204)
    expect(await send('POST', create, exampleWith('create-indirect-customer-request'))).toBe(204)
  })

  test.each<[string, [Path, unknown]]>([
    ['without its domain', [['companyProfile', 'domain'], undefined]],
    ['with an unknown property', [['companyprofile'], {}]],
    ['from Brazil without a registration number', [country, 'BR']],
    ['with a country that is none', [country, 'UK']],
  ])('refuses a creation %s', async (_what, pointer) => {
    expect(await send('POST', create, exampleWith('create-customer-request', pointer))).toBe(400)
  })

  test('takes a creation from Brazil with both numbers', async () => {
    const body = exampleWith(
      'create-customer-request',
      [country, 'BR'],
      [['companyProfile', 'organizationRegistrationNumber'], '11222333000181'],
      [['billingProfile', 'defaultAddress', 'phoneNumber'], '551133334444'],
    )
    expect(await send('POST', create, body)).toBe(204)
  })

  test('takes a billing profile as it was read, and needs If-Match', async () => {
    const read = exampleWith(
      'update-billing-profile-request',
      [['id'], '5f6b6a20-2c7e-4a56-9d54-8f2d0b6f8f0e'],
      [['attributes'], { etag: '1', objectType: 'CustomerBillingProfile' }],
      [['links'], { self: { uri: billing, method: 'GET', headers: [] } }],
    )
    expect(await send('PUT', billing, read, ifMatch)).toBe(204)
    expect(await send('PUT', billing, read)).toBe(400)
  })

  test('reads the filter as JSON', async () => {
    const filter = (value: object): string =>
      `${create}?size=10&filter=${encodeURIComponent(JSON.stringify(value))}`
    expect(await send('GET', filter({ Field: 'Domain', Value: 'cont', Operator: 'starts_with' }))).toBe(204)
    expect(await send('GET', filter({ Field: 'Domain', Value: 'cont', Operator: 'contains' }))).toBe(400)
  })

  test('refuses a call without a token, and an address that is not there', async () => {
    expect(await send('GET', create, undefined, { Authorization: '' })).toBe(401)
    expect(await send('GET', '/v1/nowhere')).toBe(404)
  })
})
