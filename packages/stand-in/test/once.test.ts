import { expect, test } from 'vitest'
import { creation } from './support/requests.ts'
import { standIn } from './support/stand-in.ts'

const { send } = await standIn()

test('a retry gets the answer that the client has not seen', async () => {
  const { body } = await send('POST', '/v1/customers', { body: creation() })
  const url = `/v1/customers/${String(body.id)}`
  const { headers, body: profile } = await send('GET', `${url}/profiles/billing`)
  const put = {
    body: profile,
    headers: {
      'MS-RequestId': '0f0e0d0c-0b0a-4908-8706-050403020102',
      'If-Match': String(headers.get('etag')),
    },
  }
  const first = await send('PUT', `${url}/profiles/billing`, put)
  expect((await send('PUT', `${url}/profiles/billing`, put)).body).toEqual(first.body)
  const patch = {
    body: { relationshipToPartner: 'none' },
    headers: { 'MS-RequestId': '0f0e0d0c-0b0a-4908-8706-050403020103' },
  }
  const ended = await send('PATCH', url, patch)
  expect((await send('PATCH', url, patch)).body).toEqual(ended.body)
  expect((await send('PATCH', url, { body: patch.body })).body.code).toBe(3000)
})

test('attributes that are very deep are rejected, not an unexpected error', async () => {
  const deep = `{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}`
  const withDeep = (body: object) => ({
    text: JSON.stringify({ ...body, attributes: 0 }).replace('"attributes":0', `"attributes":${deep}`),
  })
  const { body } = await send('POST', '/v1/customers', { body: creation() })
  const url = `/v1/customers/${String(body.id)}`
  const { body: profile } = await send('GET', `${url}/profiles/billing`)
  for (const [method, path, sent] of [
    ['POST', '/v1/customers', creation()],
    ['PUT', `${url}/profiles/billing`, profile],
    ['PATCH', url, { relationshipToPartner: 'none' }],
  ] as const)
    expect((await send(method, path, withDeep(sent))).status, path).toBe(400)
})
