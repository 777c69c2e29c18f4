import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '@openpartner/test-helpers/temporary-folder'
import { standInCommand } from './support/command.ts'
import { serving } from './support/process.ts'
import { creation } from './support/requests.ts'

const { folder, file } = temporaryFolder()
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as { customers: { id: string }[] }

test('the customers are there again in the next run', async () => {
  const path = join(folder, 'kept.json')
  const first = await serving('--data', path)
  const [, one] = await first.call('POST', '/v1/customers', creation())
  const [, other] = await first.call('POST', '/v1/customers', creation())
  const { id } = one as { id: string }
  await first.call('DELETE', `/v1/customers/${(other as { id: string }).id}`)
  const [, before] = await first.call('GET', `/v1/customers/${id}`)
  expect(await first.stop()).toBe(0)
  expect(read(path).customers.map((customer) => customer.id)).toEqual([id])
  expect(readFileSync(path, 'utf8')).not.toContain('password')

  const second = await serving('--data', path)
  expect(await second.call('GET', `/v1/customers/${id}`)).toEqual([200, before])
  expect(await second.stop()).toBe(0)
  expect(second.stderr()).toContain('customers: 1.')
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
})

test('a change is in the file before the command stops', async () => {
  const path = join(folder, 'at-once.json')
  const { call, child } = await serving('--data', path)
  await call('POST', '/v1/customers', creation())
  await expect.poll(() => readdirSync(folder).includes('at-once.json')).toBe(true)
  child.kill('SIGKILL')
  expect(read(path).customers).toHaveLength(1)
})

test('a run without a change leaves the file as it was', async () => {
  const path = file('untouched.json', '{ "customers": [] }')
  const { stop, call } = await serving('--data', path)
  await call('GET', '/v1/customers')
  expect(await stop()).toBe(0)
  expect(readFileSync(path, 'utf8')).toBe('{ "customers": [] }')
})

test('a customer without an etag gets one, so that it can be changed', async () => {
  const { billingProfile } = creation()
  const id = '0c4bf1a2-5b4e-4a3c-8f30-2f2f6f3f9d11'
  const path = file(
    'elsewhere.json',
    JSON.stringify({ customers: [{ id, companyProfile: {}, billingProfile }] }),
  )
  const { call, stop } = await serving('--data', path)
  const [, profile] = await call('GET', `/v1/customers/${id}/profiles/billing`)
  const { attributes } = profile as { attributes: { etag: string } }
  const headers = { 'If-Match': `"${attributes.etag}"` }
  const [status] = await call('PUT', `/v1/customers/${id}/profiles/billing`, profile, headers)
  expect([status, await stop()]).toEqual([200, 0])
})

describe('a file without valid customers is not touched', () => {
  const id = '0c4bf1a2-5b4e-4a3c-8f30-2f2f6f3f9d11'
  const customer = { id, companyProfile: {} }
  test.each([
    ['cut off', '{"customers":[', /:1:15: error: /],
    ['not UTF-8', Buffer.from([0xff, 0xfe]), /error: is not UTF-8/],
    ['empty', '', /:1:1: error: /],
    ['a list', '[]', /error: is not a data file: it has no "customers" array/],
    ['null', 'null', /error: is not a data file/],
    [
      'not a customer',
      '{"customers":[{"id":"secret","companyProfile":{}}]}',
      /error: customers\[0\] is not a valid customer: \/id /,
    ],
    [
      'one customer twice',
      JSON.stringify({ customers: [customer, { ...customer, id: id.toUpperCase() }] }),
      /error: customers\[1\] has the same ID as another customer/,
    ],
  ])('%s', async (name, content, message) => {
    const path = file(`${name}.json`, content)
    const { mtimeMs } = statSync(path)
    const { code, stdout, stderr } = await standInCommand(['--port', '0', '--data', path])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(message)
    expect(stderr).not.toContain('secret')
    expect(readFileSync(path)).toEqual(Buffer.from(content))
    expect(statSync(path).mtimeMs).toBe(mtimeMs)
  })

  test('a folder, and a file in a folder that does not exist', async () => {
    const path = join(folder, 'folder')
    mkdirSync(path)
    const [one, other] = await Promise.all(
      [path, join(folder, 'nowhere', 'data.json')].map((data) =>
        standInCommand(['--port', '0', '--data', data]),
      ),
    )
    expect([one?.code, one?.stderr]).toEqual([2, expect.stringContaining('is a directory')])
    expect([other?.code, other?.stderr]).toEqual([
      2,
      expect.stringContaining('is in a folder that does not exist'),
    ])
  })
})

test.skipIf(process.platform === 'win32').each(['/dev/zero', '/dev/full', 'pipe'])(
  '%s is not a data file, and nobody waits for its end',
  async (name) => {
    const path = resolve(folder, name)
    if (name === 'pipe') spawnSync('mkfifo', [path])
    const { code, stderr } = await standInCommand(['--port', '0', '--data', path])
    expect([code, stderr]).toEqual([2, `${path}: error: is not a regular file\n`])
  },
)
