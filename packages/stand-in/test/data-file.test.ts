import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  appendFileSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
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
  expect(readdirSync(folder).filter((name) => /\.(?:new|lock)$/.test(name))).toEqual([])
})

test('what was acknowledged is there after a kill, with its answer and its position in lists', async () => {
  const path = join(folder, 'killed.json')
  const first = await serving('--data', path)
  const headers = { 'MS-RequestId': '94e4e214-6b06-4fb7-96d1-94d559f9b47f' }
  const repeated = creation()
  const created = await first.call('POST', '/v1/customers', repeated, headers)
  const [, gone] = await first.call('POST', '/v1/customers', creation())
  for (const body of [creation(), creation(), creation()]) await first.call('POST', '/v1/customers', body)
  const [, page] = await first.call('GET', '/v1/customers?size=2')
  const { continuationToken } = page as { continuationToken: string }
  const more = { 'MS-ContinuationToken': continuationToken }
  const url = '/v1/customers?size=2&seekOperation=Next'
  const next = await first.call('GET', url, undefined, more)
  await first.call('DELETE', `/v1/customers/${(gone as { id: string }).id}`)
  const killed = once(first.child, 'close')
  first.child.kill('SIGKILL')
  await killed

  const second = await serving('--data', path)
  expect(await second.call('POST', '/v1/customers', repeated, headers)).toEqual(created)
  const [, again] = await second.call('GET', url, undefined, more)
  expect((again as { items: unknown }).items).toEqual((next[1] as { items: unknown }).items)
  expect(await second.stop()).toBe(0)
  expect(second.stderr()).toContain('customers: 4.')
  expect(read(path).customers).toHaveLength(4)
  expect(readdirSync(folder).filter((name) => name.startsWith('killed'))).toEqual([
    'killed.json',
    'killed.json.journal',
  ])
})

test('a line that was never finished is left out, and a damaged one is named', async () => {
  const path = join(folder, 'torn.json')
  const first = await serving('--data', path)
  await first.call('POST', '/v1/customers', creation())
  first.child.kill('SIGKILL')
  await once(first.child, 'close')
  appendFileSync(`${path}.journal`, '{"set":{"id"')
  writeFileSync(`${path}.new`, 'half')
  const second = await serving('--data', path)
  await second.call('POST', '/v1/customers', creation())
  expect(await second.stop()).toBe(0)
  expect(second.stderr()).toContain('customers: 1.')
  expect(read(path).customers).toHaveLength(2)
  expect(readdirSync(folder)).not.toContain('torn.json.new')

  appendFileSync(`${path}.journal`, '{"set":\n{"clear":true}\n')
  const { code, stderr } = await standInCommand(['--port', '0', '--data', path])
  expect([code, stderr]).toEqual([
    2,
    expect.stringMatching(/error: its journal is damaged in line [0-9]+\n$/),
  ])
})

test('one process at a time has the file, and another gets it when the first was killed', async () => {
  const path = join(folder, 'shared.json')
  const first = await serving('--data', path)
  const { code, stderr } = await standInCommand(['--port', '0', '--data', path])
  expect([code, stderr]).toEqual([
    2,
    `${path}: error: is in use by another stand-in (process ${first.child.pid})\n`,
  ])
  first.child.kill('SIGKILL')
  await once(first.child, 'close')
  const next = await serving('--data', path)
  expect(await next.stop()).toBe(0)
})

test.skipIf(process.platform === 'win32')('a symbolic link is followed, also to nothing yet', async () => {
  mkdirSync(join(folder, 'elsewhere'))
  const path = join(folder, 'link.json')
  symlinkSync(join('elsewhere', 'real.json'), path)
  for (const count of [1, 2]) {
    const { call, stop } = await serving('--data', path)
    await call('POST', '/v1/customers', creation())
    expect(await stop()).toBe(0)
    expect(lstatSync(path).isSymbolicLink()).toBe(true)
    expect(read(join(folder, 'elsewhere', 'real.json')).customers).toHaveLength(count)
  }
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
