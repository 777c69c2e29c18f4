import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import {
  badCustomer,
  badCustomerIssues,
  carelessCustomer,
  carelessCustomerIssues,
  goodCustomer,
} from '@openpartner/example-customers'
import { issuesIn } from '@openpartner/example-customers/issues'
import '@openpartner/schema-lint/vitest'
import { afterAll, expect, test } from 'vitest'
import { shownFiles } from '@openpartner/test-helpers/shown-files'

const client = new Client({ name: 'test', version: '1.0.0' })
await client.connect(
  new StdioClientTransport({
    command: process.execPath,
    args: ['--import', 'tsx', 'src/server.ts'],
    cwd: fileURLToPath(new URL('../', import.meta.url)),
  }),
)
afterAll(() => client.close())

const call = (customer: Record<string, unknown>) =>
  client.callTool({ name: 'create_customer', arguments: customer })

test('the list of tools has the whole JSON Schema', async () => {
  const { tools } = await client.listTools()
  expect(tools).toMatchObject([
    {
      name: 'create_customer',
      inputSchema: {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        type: 'object',
        required: ['companyProfile', 'billingProfile'],
        additionalProperties: false,
      },
    },
  ])
})

test('the linter has nothing against the schema', async () => {
  const { tools } = await client.listTools()
  expect(tools[0]?.inputSchema).toPassSchemaLint()
})

test('a good customer is created', async () => {
  expect(await call(goodCustomer)).toMatchObject({
    isError: false,
    structuredContent: { domain: 'contoso.onmicrosoft.com' },
  })
})

test.each([
  ['bad', badCustomer, badCustomerIssues],
  ['careless', carelessCustomer, carelessCustomerIssues],
])(
  'a %s customer is an error of the tool with every issue at its field',
  async (_name, customer, expected) => {
    const result = await call(customer)
    expect(result.isError).toBe(true)
    expect(issuesIn(result.structuredContent)).toEqual(expected)
  },
)

test.each(shownFiles(new URL('../', import.meta.url)))(
  'the README shows $path as it is',
  ({ shown, actual }) => {
    expect(shown).toBe(actual)
  },
)
