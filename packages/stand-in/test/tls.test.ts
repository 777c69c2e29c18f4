import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { type IncomingMessage } from 'node:http'
import { request } from 'node:https'
import { connect } from 'node:net'
import { join } from 'node:path'
import process from 'node:process'
import { json, text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { temporaryFolder } from '@openpartner/test-helpers/temporary-folder'
import { createRemoteJWKSet, customFetch, decodeJwt, jwtVerify } from 'jose'
import { expect, onTestFinished, test } from 'vitest'
import { startStandIn } from '../src/index.ts'
import { standInCommand } from './support/command.ts'
import { serving } from './support/process.ts'

const { folder } = temporaryFolder()

type Init = {
  readonly method?: string
  readonly headers?: Record<string, string>
  readonly body?: string
  readonly servername?: string
}

/** HTTPS to a stand-in, by a client that trusts its certificate alone. */
async function secured() {
  const standIn = await startStandIn({ tls: true })
  onTestFinished(() => standIn.stop())
  const { certificate: ca = '', url } = standIn
  const call = async (
    path: string,
    { method = 'GET', headers = {}, body, servername = 'localhost' }: Init = {},
  ) => {
    const sent = request(url + path, { method, headers, ca, servername }).end(body)
    const [response] = (await once(sent, 'response')) as [IncomingMessage]
    return { status: response.statusCode, body: await json(response).catch(() => undefined) }
  }
  return { standIn, call }
}

const posting = (values: Record<string, string>): Init => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams(values).toString(),
})
const client = { grant_type: 'client_credentials', client_id: 'app', client_secret: 'secret' }

test('serves HTTPS, by the names of this machine and of the service', async () => {
  const { standIn, call } = await secured()
  expect(standIn.url).toMatch(/^https:/)
  const headers = { Authorization: 'Bearer a' }
  for (const servername of ['localhost', 'api.partnercenter.microsoft.com']) {
    const answered = await call('/v1/customers', { headers: { ...headers, Host: servername }, servername })
    expect(answered.status).toBe(200)
  }
  await expect(call('/', { servername: 'attacker.example' })).rejects.toThrow('altnames')
  await expect(fetch(standIn.url)).rejects.toThrow('fetch failed')
})

test('a token is accepted until the clock says that it has expired', async () => {
  const { standIn, call } = await secured()
  const issued = await call(
    '/contoso.onmicrosoft.com/oauth2/v2.0/token',
    posting({ ...client, scope: 'https://api.partnercenter.microsoft.com/.default' }),
  )
  const { access_token: token, expires_in: seconds } = issued.body as {
    access_token: string
    expires_in: number
  }
  expect(decodeJwt(token)).toMatchObject({ aud: 'https://api.partnercenter.microsoft.com', appid: 'app' })
  const headers = { Authorization: `Bearer ${token}` }
  expect((await call('/v1/customers', { headers })).status).toBe(200)
  standIn.clock.advance((seconds + 1) * 1000)
  expect((await call('/v1/customers', { headers })).status).toBe(401)
})

test('the signature of a token can be checked with the published key', async () => {
  const { standIn, call } = await secured()
  const metadata = (await call('/common/v2.0/.well-known/openid-configuration')).body as { jwks_uri: string }
  const { body } = await call(
    '/common/oauth2/token',
    posting({ ...client, resource: 'https://graph.windows.net' }),
  )
  const keys = createRemoteJWKSet(new URL(metadata.jwks_uri), {
    [customFetch]: async (url: string) => Response.json((await call(url.slice(standIn.url.length))).body),
  })
  const { payload } = await jwtVerify((body as { access_token: string }).access_token, keys, {
    audience: 'https://graph.windows.net',
  })
  expect(payload.tid).toMatch(/^[0-9a-f-]{36}$/)
})

test('a client without a secret gets none', async () => {
  const { call } = await secured()
  const without = await call(
    '/common/oauth2/v2.0/token',
    posting({ grant_type: 'client_credentials', client_id: 'app' }),
  )
  expect([without.status, (without.body as { error: string }).error]).toEqual([401, 'invalid_client'])
  expect((await call('/common/oauth2/v2.0/token', posting({}))).status).toBe(400)
})

const msalClient = fileURLToPath(new URL('./support/msal-client.mjs', import.meta.url))

test('MSAL gets a token from the command, and the certificate is all that it needs', async () => {
  const pem = join(folder, 'stand-in.pem')
  const { address, stop, stderr } = await serving('--tls', pem)
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: pem }
  const args = [msalClient, address.replace('127.0.0.1', 'localhost')]
  const { stdout } = await promisify(execFile)(process.execPath, args, { env })
  expect(stdout).toBe('200 0\n')
  // What is not TLS is in the log too.
  const plain = connect(Number(new URL(address).port), '127.0.0.1')
  plain.on('error', () => plain.destroy()).write('GET / HTTP/1.1\r\n\r\n')
  expect(await text(plain).catch(() => '')).not.toContain('200')
  expect(await stop()).toBe(0)
  const lines = stderr()
    .split('\n')
    .map((line) => line.replace(/ [0-9]+ ms.*$/, ''))
  expect(lines).toEqual(
    expect.arrayContaining([
      'POST /{tenant}/oauth2/v2.0/token 200',
      'GET /v1/customers 200',
      '(unreadable request) 400',
    ]),
  )
})

test('a certificate that cannot be written ends the command', async () => {
  const path = join(folder, 'nowhere', 'stand-in.pem')
  const { code, stderr } = await standInCommand(['--port', '0', '--tls', path])
  expect([code, stderr.startsWith(`${path}: error: `), existsSync(path)]).toEqual([2, true, false])
})
