import { readFileSync } from 'node:fs'
import { temporaryFolder } from '@openpartner/test-helpers/temporary-folder'
import { expect, test } from 'vitest'
import { standInCommand } from './support/command.ts'
import { serving } from './support/process.ts'

const { file } = temporaryFolder()
const [one, two] = ['1', '2'].map((digit) => `${digit.repeat(8)}-1111-4111-8111-111111111111`)

test('the command begins with the customers of a file, and leaves the file alone', async () => {
  const text = `{"Id":"${one}","CompanyProfile":{"CompanyName":"A","Domain":null}}\n{"id":"${two}","companyProfile":{}}\n`
  const seed = file('seed.ndjson', text)
  const { call, stop } = await serving('--seed', seed, '--ids', 'a', '--rate-limit', 'off', '--isolate')
  await call('DELETE', `/v1/customers/${two}`)
  const [, listed] = await call('GET', '/v1/customers')
  const [, tenant] = await call('GET', '/v1/customers', undefined, { Authorization: 'Bearer other' })
  expect(listed).toMatchObject({ totalCount: 1, items: [{ id: one, companyProfile: { companyName: 'A' } }] })
  expect(tenant).toMatchObject({ totalCount: 2 })
  expect(await stop()).toBe(0)
  expect(readFileSync(seed, 'utf8')).toBe(text)
})

test.each([
  ['a value of two lines', `{"id":\n"${one}"]`, /:2:39: error: /],
  ['a line that is cut off', `{"id":"${one}","companyProfile":{}}\n{"id":`, /:2:7: error: /],
  ['a customer without a profile', `{"id":"${one}"}`, /error: customer 1 is not valid: \/companyProfile /],
  [
    'one twice',
    `[${[one, one].map((id) => `{"id":"${id}","companyProfile":{}}`).join()}]`,
    /error: two customers have the same ID/,
  ],
])('a seed with %s ends the command', async (name, text, message) => {
  const { code, stderr } = await standInCommand(['--port', '0', '--seed', file(`${name}.json`, text)])
  expect([code, stderr]).toEqual([2, expect.stringMatching(message)])
})

test.each([
  [['--rate-limit', 'of'], '--rate-limit'],
  [['--rate-window', '0'], '--rate-window'],
  [['--isolate', '--data', 'data.json'], '--isolate'],
  [['--seed', ''], '--seed'],
  [['--tls', ''], '--tls'],
])('%j is a misuse', async (args, option) => {
  const { code, stderr } = await standInCommand(args)
  expect([code, stderr]).toEqual([2, expect.stringContaining(option)])
})
