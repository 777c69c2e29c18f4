import { describe, expect, test } from 'vitest'
import { creation } from './support/requests.ts'
import { standIn } from './support/stand-in.ts'

const { send, store } = await standIn()
const names = ['Adatum', 'Contoso', 'contoso east', 'Fabrikam', 'Litware']
const ids: string[] = []
for (const companyName of names) {
  const domain = `${companyName.replace(' ', '-').toLowerCase()}.onmicrosoft.com`
  const { body } = await send('POST', '/v1/customers', {
    body: creation({ domain, company: { companyName } }),
  })
  ids.push(String(body.id))
}
const unknown = '0c4bf1a2-5b4e-4a3c-8f30-2f2f6f3f9d11'

type Item = { id: string; companyProfile: { companyName: string } }
type Page = { items: Item[]; totalCount: number; continuationToken?: string }
const list = async (query = '', headers: Record<string, string> = {}) => {
  const answer = await send('GET', `/v1/customers${query}`, { headers })
  return { ...answer, page: answer.body as Page }
}
const filterFor = (filter: object): string => `?filter=${encodeURIComponent(JSON.stringify(filter))}`
const companies = ({ items }: Page): string[] => items.map(({ companyProfile }) => companyProfile.companyName)

describe('the list', () => {
  test('has every customer, without what only a call by identifier returns', async () => {
    const { status, page, body } = await list()
    expect([status, page.totalCount, companies(page)]).toEqual([200, 5, names])
    expect(JSON.stringify(body)).not.toMatch(/billingProfile|allowDelegatedAccess|customDomains|"address"/)
    expect(page.items[0]).toMatchObject({ relationshipToPartner: 'reseller' })
  })

  test('comes in pages that tokens lead through', async () => {
    const found: string[] = []
    let { page, body } = await list('?size=2')
    for (;;) {
      found.push(...page.items.map(({ id }) => id))
      const { continuationToken: token } = page
      if (token === undefined) break
      expect(body).toMatchObject({
        links: { next: { uri: '/customers?size=2&seekOperation=Next', headers: [{ value: token }] } },
      })
      const word = found.length > 2 ? '0' : 'next'
      ;({ page, body } = await list(`?size=2&seekOperation=${word}`, { 'MS-ContinuationToken': token }))
    }
    expect(found).toEqual(ids)
  })

  test('is filtered by the beginning of a field, in any letter case and over pages', async () => {
    const filter = filterFor({ Field: 'CompanyName', Value: 'CONT', Operator: 'starts_with' })
    expect(companies((await list(filter)).page)).toEqual(['Contoso', 'contoso east'])
    const { page } = await list(`${filter}&size=1`)
    expect(companies(page)).toEqual(['Contoso'])
    const next = await list('?size=1&seekOperation=Next', {
      'MS-ContinuationToken': String(page.continuationToken),
    })
    expect(companies(next.page)).toEqual(['contoso east'])
    expect(next.page).not.toHaveProperty('continuationToken')
  })

  test.each([
    { field: 'CompanyName', value: 'fab', operator: 'starts_with', fieldType: 'Simple' },
    { Field: 'companyname', Value: 'FAB', Operator: 'StartsWith' },
    { FIELD: 'COMPANYNAME', VALUE: 'Fab', OPERATOR: 'STARTS_WITH', FieldType: null },
  ])('is filtered as SDKs write it: %j', async (filter) => {
    expect(companies((await list(filterFor(filter))).page)).toEqual(['Fabrikam'])
  })

  test('takes the names of parameters, and paths, in any letter case', async () => {
    const { page } = await list('?SIZE=2')
    expect(page.items).toHaveLength(2)
    const token = String(page.continuationToken)
    const headers = { 'ms-continuationtoken': token }
    const { status, body } = await send('GET', '/V1//Customers?Size=2&SeekOperation=next', { headers })
    expect([status, companies(body as Page)]).toEqual([200, names.slice(2, 4)])
    expect((await list('?size=2&Size=3')).page.items).toHaveLength(2)
  })

  test('is filtered by domain', async () => {
    const filter = filterFor({ Field: 'Domain', Value: 'fab', Operator: 'starts_with' })
    expect(companies((await list(filter)).page)).toEqual(['Fabrikam'])
  })

  test.each([
    filterFor({ Field: 'Country', Value: 'US', Operator: 'starts_with' }),
    filterFor({ Field: 'constructor', Value: 'US', Operator: 'starts_with' }),
    filterFor({ Field: 'Domain', Value: 'fab', Operator: 'contains' }),
    filterFor({ Field: 'Domain', Value: '', Operator: 'starts_with' }),
    filterFor({ Field: 'Domain', Value: 'fab', Operator: 'starts_with', More: 1 }),
    filterFor({ Field: 'Domain', field: 'CompanyName', Value: 'fab', Operator: 'starts_with' }),
    filterFor(['Domain', 'fab', 'starts_with']),
    '?filter=null',
    '?filter=Domain',
    '?size=-1',
    '?size=many',
    '?size=10001',
    '?seekOperation=Next',
    '?seekOperation=Last',
    '?seekOperation=0',
    '?seekOperation=3',
  ])('refuses %s', async (query) => {
    const { status, body } = await list(query)
    expect([status, body.code]).toEqual([400, 800002])
  })

  test.each(['', '!', 'W10=', 'bnVsbA==', 'WzEsMiwie30iXQ=='])('refuses the token %j', async (token) => {
    const { status } = await list('?seekOperation=Next', { 'MS-ContinuationToken': token })
    expect(status).toBe(400)
  })

  test('refuses a token without seekOperation', async () => {
    const { page } = await list('?size=2')
    const headers = { 'MS-ContinuationToken': String(page.continuationToken) }
    expect((await list('?size=2', headers)).status).toBe(400)
  })
})

describe('by identifier', () => {
  const paths = ['', '/profiles/company', '/profiles/billing']

  test('the customer and its profiles', async () => {
    const [customer, company, billing] = await Promise.all(
      paths.map((path) => send('GET', `/v1/customers/${ids[1]?.toUpperCase()}${path}`)),
    )
    expect(customer?.body).toMatchObject({
      id: ids[1],
      companyProfile: company?.body,
      billingProfile: billing?.body,
    })
    const etag = billing?.headers.get('etag')?.slice(1, -1)
    expect(billing?.body).toMatchObject({ attributes: { etag } })
    expect(company?.body).toMatchObject({
      email: 'elin@contoso.example',
      address: { country: 'US', region: 'WA' },
    })
  })

  test.each(paths)('an unknown customer: %s', async (path) => {
    const { status, body } = await send('GET', `/v1/customers/${unknown}${path}`)
    expect([status, body.code]).toEqual([404, 60003])
  })

  test.each(paths)('not a UUID: %s', async (path) => {
    const { status, body } = await send('GET', `/v1/customers/contoso${path}`)
    expect([status, body.code]).toEqual([400, 900118])
  })
})

test('a customer is deleted once', async () => {
  const { body } = await send('POST', '/v1/customers', { body: creation() })
  const address = `/v1/customers/${String(body.id)}`
  const json = { 'Content-Type': 'application/json' }
  expect((await send('DELETE', address, { headers: json })).status).toBe(204)
  expect((await send('DELETE', address)).status).toBe(404)
  expect((await send('GET', address)).status).toBe(404)
})

test('a list has 500 customers per page at most, and every one of them in the end', async () => {
  const [customer] = store.customers()
  if (customer === undefined) throw new Error('no customer')
  const customers = Array.from({ length: 1100 }, (_item, index) => ({
    ...customer,
    id: `0c4bf1a2-5b4e-4a3c-8f30-${String(index).padStart(12, '0')}`,
  }))
  const many = await standIn({ customers })
  for (const size of [undefined, 0, 500, 1000]) {
    const lengths: number[] = []
    const found = new Set<string>()
    let url = `/customers${size === undefined ? '' : `?size=${size}`}`
    let headers: Record<string, string> = {}
    while (url !== '') {
      const { body } = await many.send('GET', `/v1${url}`, { headers })
      const { items, links } = body as unknown as Page & {
        links: { next?: { uri: string; headers: { key: string; value: string }[] } }
      }
      lengths.push(items.length)
      for (const { id } of items) found.add(id)
      headers = Object.fromEntries(links.next?.headers.map(({ key, value }) => [key, value]) ?? [])
      url = links.next?.uri ?? ''
    }
    expect([lengths, found.size]).toEqual([[500, 500, 100], 1100])
  }
})

describe('a domain', () => {
  test.each([
    ['contoso.onmicrosoft.com', 200],
    ['CONTOSO.onmicrosoft.com', 200],
    ['free.onmicrosoft.com', 404],
    ['contoso', 400],
  ])('%s: %i', async (domain, status) => {
    const answer = await send('HEAD', `/v1/domains/${domain}`)
    expect([answer.status, answer.body]).toEqual([status, {}])
  })

  test('is free again once its customer is deleted', async () => {
    const domain = 'short-lived.onmicrosoft.com'
    const { body } = await send('POST', '/v1/customers', { body: creation({ domain }) })
    expect((await send('HEAD', `/v1/domains/${domain}`)).status).toBe(200)
    await send('DELETE', `/v1/customers/${String(body.id)}`)
    expect((await send('HEAD', `/v1/domains/${domain}`)).status).toBe(404)
  })

  test('tells nothing without a token', async () => {
    const headers = { Authorization: '' }
    expect((await send('HEAD', '/v1/domains/free.onmicrosoft.com', { headers })).status).toBe(401)
  })
})

test('the address of a relationship request', async () => {
  const { status, body } = await send('GET', '/v1/customers/relationshiprequests')
  expect([status, body.attributes]).toEqual([200, { objectType: 'RelationshipRequest' }])
})

describe('an address is validated', () => {
  const whole = {
    addressLine1: '1 Main Street',
    city: 'Redmond',
    state: 'WA',
    postalCode: '98052',
    country: 'US',
  }
  const validate = (body: unknown) => send('POST', '/v1/validations/address', { body })

  test('whole, in the spelling of SDKs', async () => {
    const pascal = Object.entries(whole).map(([key, value]) => [
      key.replace(/^./, (first) => first.toUpperCase()),
      value,
    ])
    const { body } = await validate(Object.fromEntries(pascal))
    expect(body).toEqual({ originalAddress: whole, suggestedAddresses: [whole], status: 'VerifiedShippable' })
  })

  test('without a state', async () => {
    const { body } = await validate({ ...whole, state: null })
    expect(body).toMatchObject({ suggestedAddresses: [], status: 'None', validationMessage: /'State'/ })
  })

  test.each([
    [{ ...whole, city: '' }, 2001, ['city']],
    [{ ...whole, country: 'UK' }, 27002, [expect.stringContaining('country:  CountryInvalid')]],
    [{ ...whole, city: 5 }, 3000, ['city']],
  ])('%j is refused', async (address, code, data) => {
    const { status, body } = await validate(address)
    expect([status, body.code, body.data]).toEqual([400, code, data])
  })
})
