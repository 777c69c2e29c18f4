import {
  badCustomer,
  badCustomerIssues,
  carelessCustomer,
  carelessCustomerIssues,
  goodCustomer,
} from '@openpartner/example-customers'
import { issuesIn } from '@openpartner/example-customers/issues'
import { sendCustomer } from '@openpartner/example-customers/send'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { afterAll, expect, test } from 'vitest'
import { shownFiles } from '@openpartner/test-helpers/shown-files'
import { app } from './app.ts'

const server = serve({ fetch: app.fetch, port: 0 })
await once(server, 'listening')
const url = `http://localhost:${(server.address() as AddressInfo).port}/customers`
afterAll(() => void server.close())

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

test.each(shownFiles(new URL('../', import.meta.url)))(
  'the README shows $path as it is',
  ({ shown, actual }) => {
    expect(shown).toBe(actual)
  },
)
