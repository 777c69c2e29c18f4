import {
  badCustomer,
  badCustomerIssues,
  carelessCustomer,
  carelessCustomerIssues,
  goodCustomer,
} from '@openpartner/example-customers'
import { issuesIn } from '@openpartner/example-customers/issues'
import { sendCustomer } from '@openpartner/example-customers/send'
import '@openpartner/schema-lint/vitest'
import { afterAll, expect, test } from 'vitest'
import { shownFiles } from '@openpartner/test-helpers/shown-files'
import { createApp } from './app.ts'

const app = await createApp()
await app.listen(0)
const address = await app.getUrl()
const url = `${address}/customers`
afterAll(() => app.close())

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

test('Swagger shows the schema of the body, in the words of OpenAPI 3.0', async () => {
  const document = (await (await fetch(`${address}/docs-json`)).json()) as {
    openapi: string
    paths: Record<string, { post: { requestBody: { content: Record<string, { schema: object }> } } }>
  }
  const schema = document.paths['/customers']?.post.requestBody.content['application/json']?.schema
  expect(document.openapi).toMatch(/^3\.0\./)
  expect(schema).toMatchObject({
    type: 'object',
    required: ['companyProfile', 'billingProfile'],
    additionalProperties: false,
  })
  expect(JSON.stringify(schema)).not.toMatch(/"(?:if|\$ref|const)":/)
  expect(document).toPassSchemaLint({ presets: ['openapi'] })
})

test.each(shownFiles(new URL('../', import.meta.url)))(
  'the README shows $path as it is',
  ({ shown, actual }) => {
    expect(shown).toBe(actual)
  },
)
