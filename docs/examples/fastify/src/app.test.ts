import {
  badCustomer,
  badCustomerIssues,
  carelessCustomer,
  carelessCustomerIssues,
  goodCustomer,
} from '@openpartner/example-customers'
import { issuesIn } from '@openpartner/example-customers/issues'
import { sendCustomer } from '@openpartner/example-customers/send'
import type { FastifyInstance } from 'fastify'
import { afterAll, describe, expect, test } from 'vitest'
import { shownFiles } from '@openpartner/test-helpers/shown-files'
import { buildApp } from './app.ts'
import { asSent, buildSchemaOnlyApp } from './schema-only-app.ts'

const apps: FastifyInstance[] = []
const listen = async (app: FastifyInstance): Promise<string> => {
  apps.push(app)
  return `${await app.listen({ port: 0 })}/customers`
}
afterAll(() => Promise.all(apps.map((app) => app.close())))

describe('with the validator', async () => {
  const url = await listen(buildApp())

  test('a good customer is created', async () => {
    const { status, body } = await sendCustomer(url, goodCustomer)
    expect({ status, body }).toEqual({ status: 201, body: { domain: 'contoso.onmicrosoft.com' } })
  })

  test.each([
    ['bad', badCustomer, badCustomerIssues],
    ['careless', carelessCustomer, carelessCustomerIssues],
  ])('a %s customer is refused with every issue at its field', async (_name, customer, expected) => {
    const { status, body } = await sendCustomer(url, customer)
    expect(status).toBe(400)
    expect(issuesIn(body)).toEqual(expected)
  })

  test('a body that is no JSON keeps the answer of Fastify', async () => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{',
    })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ code: 'FST_ERR_CTP_INVALID_JSON_BODY' })
  })
})

describe('with the schema alone', () => {
  test("Fastify's defaults repair the careless customer and say nothing", async () => {
    const { status, body } = await sendCustomer(await listen(buildSchemaOnlyApp()), carelessCustomer)
    const { adressLine2: _dropped, ...address } = carelessCustomer.billingProfile.defaultAddress
    expect(status).toBe(201)
    expect(body).toEqual({
      ...carelessCustomer,
      billingProfile: {
        ...carelessCustomer.billingProfile,
        defaultAddress: { ...address, postalCode: '411001' },
      },
    })
  })

  test('without coercing and dropping, the verdict is that of the validator, with one error', async () => {
    const url = await listen(buildSchemaOnlyApp({ customOptions: asSent }))
    const careless = await sendCustomer(url, carelessCustomer)
    expect(careless.status).toBe(400)
    expect(careless.body).toMatchObject({ code: 'FST_ERR_VALIDATION' })
    expect((await sendCustomer(url, badCustomer)).status).toBe(400)
    expect(await sendCustomer(url, goodCustomer)).toEqual({ status: 201, body: goodCustomer })
  })
})

test.each(shownFiles(new URL('../', import.meta.url)))(
  'the README shows $path as it is',
  ({ shown, actual }) => {
    expect(shown).toBe(actual)
  },
)
