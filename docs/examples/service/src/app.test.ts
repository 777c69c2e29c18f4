import { badCustomer, badCustomerIssues, goodCustomer } from '@openpartner/example-customers'
import { issuesIn } from '@openpartner/example-customers/issues'
import { startStandIn } from '@openpartner/stand-in'
import { serveOn } from '@openpartner/test-helpers/browser/site'
import { shownFiles } from '@openpartner/test-helpers/shown-files'
import { afterAll, expect, test } from 'vitest'
import { createApp } from './app.ts'

const standIn = await startStandIn()
afterAll(() => standIn.close())
const token = 'test'
const app = createApp({ url: standIn.url, token })

const post = async (customer: unknown, headers: Record<string, string> = {}, to = app) => {
  const body = typeof customer === 'string' ? customer : JSON.stringify(customer)
  const response = await to.request('/customers', { method: 'POST', body, headers })
  return { status: response.status, body: (await response.json()) as object }
}

const { companyProfile, billingProfile } = goodCustomer
const at = (domain: string, number = companyProfile.organizationRegistrationNumber) => ({
  companyProfile: { domain, organizationRegistrationNumber: number },
  billingProfile,
})

test.each([
  ['JSON', { 'content-type': 'application/json' }],
  ['text', { 'content-type': 'text/plain' }],
  ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
  ['nothing', {}],
])('a good customer is created where the content type says %s', async (name, headers) => {
  const domain = `${name.replaceAll(' ', '-').toLowerCase()}.onmicrosoft.com`
  const { status, body } = await post(at(domain), headers)
  expect(status).toBe(201)
  expect(body).toMatchObject({ companyProfile: { domain } })
  expect(body).not.toHaveProperty('userCredentials')
  expect(standIn.customers().map((customer) => customer.companyProfile.domain)).toContain(domain)
})

test('a bad customer is refused with every issue at its field', async () => {
  const { status, body } = await post(badCustomer)
  expect(status).toBe(400)
  expect(issuesIn(body)).toEqual(badCustomerIssues)
})

test('spellings are repaired first', async () => {
  const { status } = await post({
    CompanyProfile: { Domain: 'spelled.onmicrosoft.com', OrganizationRegistrationNumber: 'aaacc-1234-d' },
    BillingProfile: { ...billingProfile, FirstName: null },
  })
  expect(status).toBe(201)
  const sent = standIn
    .customers()
    .map(({ companyProfile: sentProfile }) => [
      sentProfile.domain,
      sentProfile.organizationRegistrationNumber,
    ])
  expect(sent).toContainEqual(['spelled.onmicrosoft.com', 'AAACC1234D'])
})

test('what is not JSON is an issue at the document', async () => {
  const { status, body } = await post('no')
  expect([status, issuesIn(body)]).toEqual([400, [{ code: 'type', pointer: '' }]])
})

test('a domain that is taken is an issue at the domain', async () => {
  await post(at('taken.onmicrosoft.com'))
  const { status, body } = await post(at('taken.onmicrosoft.com'))
  expect(status).toBe(422)
  expect(issuesIn(body)).toEqual([{ code: 'service-refused', pointer: '/companyProfile/domain' }])
})

test.each([
  [600049, 'registration-number-required', '/companyProfile/organizationRegistrationNumber'],
  [600051, 'phone-number-required', '/billingProfile/defaultAddress/phoneNumber'],
])('error %d of Partner Center is an issue at its field', async (error, code, pointer) => {
  // Partner Center may ask for what no rule here knows yet.
  const site = await serveOn((_request, response) => {
    response.writeHead(400, { 'content-type': 'application/json' }).end(JSON.stringify({ code: error }))
  })
  const { status, body } = await post(at('any.onmicrosoft.com'), {}, createApp({ url: site.url, token }))
  site.close()
  expect([status, issuesIn(body)]).toEqual([422, [{ code, pointer }]])
})

test('a Partner Center that is not there is told', async () => {
  const { status, body } = await post(
    at('any.onmicrosoft.com'),
    {},
    createApp({ url: 'http://127.0.0.1:1', token }),
  )
  expect([status, issuesIn(body)]).toEqual([502, [{ code: 'service-fault', pointer: '' }]])
})

test('pages of other sites are refused', async () => {
  const response = await app.request('http://localhost:3000/customers', {
    method: 'POST',
    headers: { origin: 'https://contoso.example', host: 'localhost:3000' },
    body: JSON.stringify(at('foreign.onmicrosoft.com')),
  })
  expect(response.status).toBe(403)
})

test.each(shownFiles(new URL('../', import.meta.url)))(
  'the README shows $path as it is',
  ({ shown, actual }) => {
    expect(shown).toBe(actual)
  },
)
