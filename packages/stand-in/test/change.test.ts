import { describe, expect, test } from 'vitest'
import { creation } from './support/requests.ts'
import { standIn } from './support/stand-in.ts'

const { send } = await standIn()

type Customer = { readonly companyName: string }

async function created(): Promise<{ address: string; billing: string; etag: string; profile: object }> {
  const { body } = await send('POST', '/v1/customers', { body: creation() })
  const address = `/v1/customers/${String(body.id)}`
  const billing = `${address}/profiles/billing`
  const { headers, body: profile } = await send('GET', billing)
  return { address, billing, etag: String(headers.get('etag')), profile }
}

describe('the billing profile', () => {
  test('is replaced as it was read, with what has changed', async () => {
    const { billing, etag, profile, address } = await created()
    const changed = { ...profile, companyName: 'Contoso West' }
    const { status, body, headers } = await send('PUT', billing, {
      body: changed,
      headers: { 'If-Match': etag },
    })
    expect([status, body.companyName]).toEqual([200, 'Contoso West'])
    expect(headers.get('etag')).not.toBe(etag)
    const { body: read } = await send('GET', address)
    expect(read.billingProfile).toEqual(body)
  })

  test.each([
    ['without its quotation marks', (etag: string) => etag.replaceAll('"', '')],
    ['as a weak one', (etag: string) => `W/${etag}`],
    ['as any', () => '*'],
  ])('accepts the etag %s', async (_how, spelling) => {
    const { billing, etag, profile } = await created()
    const { status } = await send('PUT', billing, { body: profile, headers: { 'If-Match': spelling(etag) } })
    expect(status).toBe(200)
  })

  test('is protected from a second writer: 2055', async () => {
    const { billing, etag, profile } = await created()
    const headers = { 'If-Match': etag }
    await send('PUT', billing, { body: profile, headers })
    const { status, body } = await send('PUT', billing, { body: profile, headers })
    expect([status, body.code]).toEqual([400, 2055])
  })

  test('is replaced without If-Match, as SDKs do it: the etag in the body counts', async () => {
    const { billing, profile } = await created()
    const first = await send('PUT', billing, { body: profile })
    expect(first.status).toBe(200)
    const again = await send('PUT', billing, { body: profile })
    expect([again.status, again.body.code]).toEqual([400, 2055])
    expect((await send('PUT', billing, { body: first.body })).status).toBe(200)
  })

  test('the header counts before the body', async () => {
    const { billing, etag, profile } = await created()
    const stale = { ...profile, attributes: { etag: '1' } }
    expect((await send('PUT', billing, { body: stale, headers: { 'If-Match': etag } })).status).toBe(200)
    expect((await send('PUT', billing, { body: profile, headers: { 'If-Match': '"1"' } })).body.code).toBe(
      2055,
    )
  })

  test('the newest wins where no etag is sent', async () => {
    const { billing, profile } = await created()
    for (const attributes of [undefined, null, {}, { etag: '' }, { etag: null }])
      expect((await send('PUT', billing, { body: { ...profile, attributes } })).status).toBe(200)
  })

  test('is not replaced by a part of one, and not moved to another country', async () => {
    const { billing, etag, profile } = await created()
    const headers = { 'If-Match': etag }
    const part = await send('PUT', billing, { body: { email: 'e@contoso.example' }, headers })
    expect(part.body.code).toBe(2001)
    const address = (profile as { defaultAddress: object }).defaultAddress
    const moved = { ...profile, defaultAddress: { ...address, country: 'CA' } }
    const { status, body } = await send('PUT', billing, { body: moved, headers })
    expect([status, body.code]).toEqual([400, 27002])
    expect(body.data).toEqual([expect.stringMatching(/^defaultAddress\.country: {2}CountryInvalid/)])
  })
})

describe('a patch', () => {
  test('ends the relationship', async () => {
    const { address } = await created()
    const { status, body } = await send('PATCH', address, {
      body: { relationshipToPartner: 'none', attributes: { objectType: 'Customer' } },
    })
    expect([status, body.relationshipToPartner]).toEqual([200, 'none'])
  })

  test('that has ended it leaves nothing to call', async () => {
    const { address, billing, etag, profile } = await created()
    const { body: whole } = await send('GET', address)
    const end = { relationshipToPartner: 'none' }
    await send('PATCH', address, { body: end })
    // As recorded from the service.
    const gone = { code: 20002, description: 'No relationship between caller and account.', data: [] }
    for (const [method, url, body] of [
      ['GET', address],
      ['GET', billing],
      ['GET', `${address}/profiles/company`],
      ['PUT', billing, profile],
      ['PATCH', address, { allowDelegatedAccess: false }],
      ['PATCH', address, { color: 'red' }],
      ['DELETE', address],
    ] as const) {
      const options = { headers: { 'If-Match': etag }, ...(body && { body }) }
      const answer = await send(method, url, options)
      expect([answer.status, answer.body], method).toEqual([403, expect.objectContaining(gone)])
    }
    const again = await send('PATCH', address, { body: { ...whole, ...end } })
    expect([again.status, again.body.code, again.body.data]).toEqual([400, 3000, ['relationshipToPartner']])
    expect(JSON.stringify((await send('GET', '/v1/customers')).body)).not.toContain(String(whole.id))
    const { domain } = whole.companyProfile as { domain: string }
    expect((await send('HEAD', `/v1/domains/${domain}`)).status).toBe(200)
    expect((await send('POST', '/v1/customers', { body: creation({ domain }) })).status).toBe(409)
  })

  test('takes the whole customer, as SDKs send it; two fields count', async () => {
    const { address } = await created()
    const { body: read } = await send('GET', address)
    const { status, body } = await send('PATCH', address, {
      body: { ...read, allowDelegatedAccess: false, companyProfile: { companyName: 'Another' }, tags: null },
    })
    expect([status, body.allowDelegatedAccess, body.relationshipToPartner]).toEqual([200, false, 'reseller'])
    const { body: after } = await send('GET', address)
    expect(after.companyProfile).toMatchObject({ companyName: (read.companyProfile as Customer).companyName })
    const ended = { ...after, RelationshipToPartner: 5, relationshipToPartner: null }
    expect((await send('PATCH', address, { body: ended })).body.relationshipToPartner).toBe('none')
  })

  test('the initial value of the SDK changes nothing', async () => {
    const { address } = await created()
    const body = { RelationshipToPartner: 'unknown', AllowDelegatedAccess: false }
    expect((await send('PATCH', address, { body })).status).toBe(200)
    expect((await send('GET', address)).body.relationshipToPartner).toBe('reseller')
  })

  test('gives up delegated access, and with it what only an administrator sees', async () => {
    const { address } = await created()
    expect((await send('PATCH', address, { body: { AllowDelegatedAccess: false } })).status).toBe(200)
    const { body } = await send('GET', `${address}/`)
    expect(body.allowDelegatedAccess).toBe(false)
    expect(body).not.toHaveProperty('customDomains')
    expect(body.companyProfile).not.toHaveProperty('address')
    expect(body.companyProfile).not.toHaveProperty('email')
  })

  test.each([
    [{ relationshipToPartner: 'reseller' }, 27002],
    [{ relationshipToPartner: 'reseller', allowDelegatedAccess: true }, 27002],
    [{ relationshipToPartner: 'unknown' }, 2001],
    [{ allowDelegatedAccess: true }, 2001],
    [{}, 2001],
    [{ companyProfile: {} }, 2001],
    [{ relationshipToPartner: 'none', allowDelegatedAccess: 'text' }, 3000],
  ])('%j is refused', async (patch, code) => {
    const { address } = await created()
    const { status, body } = await send('PATCH', address, { body: patch })
    expect([status, body.code]).toEqual([400, code])
  })
})
