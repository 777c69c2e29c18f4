import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import {
  badCustomer,
  badCustomerIssues,
  carelessCustomer,
  carelessCustomerIssues,
  goodCustomer,
} from '@openpartner/example-customers'
import { issuesIn } from '@openpartner/example-customers/issues'
import { createTRPCClient, httpLink } from '@trpc/client'
import { createHTTPServer } from '@trpc/server/adapters/standalone'
import { afterAll, expect, test } from 'vitest'
import { shownFiles } from '@openpartner/test-helpers/shown-files'
import { router } from './router.ts'

const server = createHTTPServer({ router }).listen(0)
await once(server, 'listening')
afterAll(() => void server.close())

const url = `http://localhost:${(server.address() as AddressInfo).port}`
const client = createTRPCClient<typeof router>({ links: [httpLink({ url })] })

test('a good customer is created', async () => {
  expect(await client.createCustomer.mutate(goodCustomer)).toEqual({ domain: 'contoso.onmicrosoft.com' })
})

test.each([
  ['bad', badCustomer, badCustomerIssues],
  ['careless', carelessCustomer, carelessCustomerIssues],
])('a %s customer is refused with every issue at its field', async (_name, customer, expected) => {
  const input = customer as unknown as typeof goodCustomer
  const error: unknown = await client.createCustomer.mutate(input).catch((reason: unknown) => reason)
  expect(error).toMatchObject({ data: { code: 'BAD_REQUEST', httpStatus: 400 } })
  expect(issuesIn((error as { data: unknown }).data)).toEqual(expected)
})

test.each(shownFiles(new URL('../', import.meta.url)))(
  'the README shows $path as it is',
  ({ shown, actual }) => {
    expect(shown).toBe(actual)
  },
)
