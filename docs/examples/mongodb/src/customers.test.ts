import customerSchema from '@openpartner/schemas/conditional-free/customer'
import { badCustomer, badCustomerIssues, goodCustomer } from '@openpartner/example-customers'
import { issuesIn } from '@openpartner/example-customers/issues'
import '@openpartner/schema-lint/vitest'
import { Ajv } from 'ajv'
import { type Document, MongoClient } from 'mongodb'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { shownFiles } from '@openpartner/test-helpers/shown-files'
import { createCustomers, saveCustomer } from './customers.ts'
import { startFakeServer } from './fake-server.ts'

const commands: Document[] = []
const server = await startFakeServer((command) => {
  commands.push(command)
  return 'insert' in command ? { n: 1 } : {}
})
// With a version of the API named, the driver greets in the protocol that the server above speaks.
const client = await new MongoClient(server.url, { serverApi: '1' }).connect()
afterAll(async () => {
  await client.close()
  server.close()
})

const customers = await createCustomers(client.db('partner-center'))
const { create, $db, validator } = commands.splice(0)[0] as Document & {
  validator: { $jsonSchema: Document }
}
const id = '0c4bf1a2-5b4e-4a3c-8f30-2f2f6f3f9d11'

beforeEach(() => void (commands.length = 0))

test('the driver asks the server to hold the collection to the whole schema', () => {
  expect({ create, $db }).toEqual({ create: 'customers', $db: 'partner-center' })
  expect(validator).toEqual({ $jsonSchema: customerSchema })
})

/** https://www.mongodb.com/docs/manual/reference/operator/query/jsonSchema/#available-keywords, without `bsonType`. */
const keywords =
  'additionalItems additionalProperties allOf anyOf dependencies description enum exclusiveMaximum ' +
  'exclusiveMinimum items maximum maxItems maxLength maxProperties minimum minItems minLength minProperties ' +
  'multipleOf not oneOf pattern patternProperties properties required title type uniqueItems'

test('the schema has no keyword and no type that MongoDB refuses', () => {
  const schemas: Document[] = []
  const collect = (schema: Document): void => {
    schemas.push(schema)
    const { properties = {}, items = [], not = [], allOf = [], anyOf = [] } = schema
    for (const part of [Object.values(properties as object), items, not, allOf, anyOf].flat())
      collect(part as Document)
  }
  collect(validator.$jsonSchema)

  const used = new Set(schemas.flatMap((schema) => Object.keys(schema)))
  expect([...used].filter((keyword) => !keywords.split(' ').includes(keyword))).toEqual([])
  expect(schemas.map(({ type }) => type as unknown)).not.toContain('integer')
})

test('the linter has nothing against the schema', () => {
  expect(validator.$jsonSchema).toPassSchemaLint({ dialect: 'draft-04' })
})

test('a good customer is stored under its own id, and fits what the server was given', async () => {
  await saveCustomer(customers, { id, ...goodCustomer })
  expect(commands).toMatchObject([{ insert: 'customers', documents: [{ _id: id, id, ...goodCustomer }] }])

  const fits = new Ajv({ strict: false }).compile(validator.$jsonSchema)
  expect(fits(commands[0]?.documents[0])).toBe(true)
  expect(fits({ _id: id, id, ...badCustomer })).toBe(false)
})

test('a bad customer is refused with every issue at its field, and the server is not asked', async () => {
  const saving = saveCustomer(customers, { id, ...badCustomer })
  expect(issuesIn(await saving.catch((error: unknown) => error))).toEqual(badCustomerIssues)
  expect(commands).toEqual([])
})

test.each(shownFiles(new URL('../', import.meta.url)))(
  'the README shows $path as it is',
  ({ shown, actual }) => {
    expect(shown).toBe(actual)
  },
)
