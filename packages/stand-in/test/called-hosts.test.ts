import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterAll, describe, expect, test } from 'vitest'
import { type StandInOptions, startStandIn } from '../src/index.ts'

/** The status that a stand-in answers to calls with this `Host`, and the text. */
async function calling(options: StandInOptions) {
  const standIn = await startStandIn(options)
  afterAll(() => standIn.close())
  const { port, hostname } = new URL(standIn.url)
  return async (host: string) => {
    const headers = { Host: host.replace('PORT', port), Authorization: 'Bearer test' }
    const path = '/v1/customers?size=1'
    const call = request({ host: hostname.replace(/^\[|\]$/g, ''), port, path, headers }).end()
    const [response] = (await once(call, 'response')) as [IncomingMessage]
    return { status: response.statusCode, body: await text(response) }
  }
}

describe('the hosts that a stand-in answers to', async () => {
  const call = await calling({})

  test.each([
    'localhost',
    'localhost:PORT',
    'LOCALHOST:PORT',
    'localhost.:PORT',
    'standin.localhost:PORT',
    '127.0.0.1:PORT',
    '127.0.0.1',
    '127.8.9.10:4010',
    '[::1]:PORT',
    '[::ffff:127.0.0.1]:PORT',
  ])('%s', async (host) => expect((await call(host)).status).toBe(200))

  test.each([
    'attacker.example:PORT',
    'attacker.example',
    'localhost.attacker.example:PORT',
    '127.0.0.1.attacker.example:PORT',
    'localhostattacker.example',
    'attackerlocalhost:PORT',
    'localhost@attacker.example',
    'attacker.example@localhost',
    'attacker.example/localhost',
    'attacker.example#localhost',
    'attacker.example?localhost',
    '192.168.1.10:PORT',
    '0.0.0.0:PORT',
    '[::2]:PORT',
    'xn--localhst-9hb',
    '*',
    ' ',
    ':PORT',
  ])('not %j', async (host) => {
    const { status, body } = await call(host)
    expect(status).toBe(421)
    const { description } = JSON.parse(body) as { description: string }
    expect(description).toContain('--allow-host')
    expect(body).not.toContain('attacker')
  })
})

test('the host that it was told to listen on, by which another machine calls it', async () => {
  const call = await calling({ host: '0.0.0.0' })
  expect((await call('0.0.0.0:PORT')).status).toBe(200)
  expect((await call('127.0.0.1:PORT')).status).toBe(200)
  expect((await call('attacker.example')).status).toBe(421)
  expect((await call('192.168.1.10')).status).toBe(421)
})

test('names that are allowed', async () => {
  const call = await calling({ allowedHosts: ['stand-in', 'Dev.Contoso.example'] })
  expect((await call('stand-in:PORT')).status).toBe(200)
  expect((await call('dev.contoso.example')).status).toBe(200)
  expect((await call('www.dev.contoso.example')).status).toBe(421)
})

test('any name, if that is allowed', async () => {
  const call = await calling({ allowedHosts: ['*'] })
  expect((await call('attacker.example')).status).toBe(200)
})

test('no call that is refused changes anything', async () => {
  const standIn = await startStandIn()
  const headers = {
    Host: 'attacker.example',
    Authorization: 'Bearer test',
    'Content-Type': 'application/json',
  }
  const call = request(`${standIn.url}/v1/customers`, { method: 'POST', headers }).end('{')
  const [response] = (await once(call, 'response')) as [IncomingMessage]
  expect(response.statusCode).toBe(421)
  response.resume()
  await standIn.close()
  expect(standIn.customers()).toEqual([])
})
