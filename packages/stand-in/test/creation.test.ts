import { loadFixtures } from '@openpartner/fixtures'
import { expect, test } from 'vitest'
import { refusalOfCreation } from '../src/creation.ts'
import { brazilian, creation } from './support/requests.ts'
import { standIn } from './support/stand-in.ts'

const { send, store } = await standIn()

const documents = (['create-customer-request', 'create-indirect-customer-request'] as const).flatMap(
  (resource) => {
    const { valid, invalid } = loadFixtures(resource)
    return [...valid, ...invalid].map(({ file, value }) => ({ name: `${resource} ${file}`, value }))
  },
)

test.each(documents)('$name gets the answer of the server', async ({ value }) => {
  for (const { id } of store.customers()) store.delete(id)
  const { status, body } = await send('POST', '/v1/customers', { body: value })
  const { code, description, data } = body
  expect(refusalOfCreation(value)).toEqual(status === 201 ? undefined : { status, code, description, data })
})

test('one fault at a time, with the codes of the documents', () => {
  const number = 'companyProfile.organizationRegistrationNumber'
  expect(refusalOfCreation(brazilian({}))).toMatchObject({ status: 400, code: 600049, data: [number] })
  expect(refusalOfCreation(brazilian({ registration: '11222333000181' }))).toMatchObject({
    code: 600051,
    data: ['billingProfile.defaultAddress.phoneNumber'],
  })
  expect(refusalOfCreation(creation())).toBeUndefined()
})
