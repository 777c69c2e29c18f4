import { once } from 'node:events'
import { request } from 'node:http'
import { connect, createServer, type AddressInfo } from 'node:net'
import { describe, expect, test } from 'vitest'
import { standInCommand } from './support/command.ts'
import { serving } from './support/process.ts'
import { brazilian, creation } from './support/requests.ts'

const posix = process.platform !== 'win32'

test('prints its address, and listens on this machine alone', async () => {
  const { address, stop } = await serving()
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:[0-9]+$/)
  expect(await stop('SIGINT')).toBe(0)
})

test('another address is named with a note', async () => {
  const { stderr, stop } = await serving('--host', '0.0.0.0')
  await stop()
  expect(stderr()).toContain('0.0.0.0: note: other machines can reach this address\n')
})

test('the log has one line per call, without anything that was sent or answered', async () => {
  const { call, stop, stderr } = await serving()
  const body = brazilian({ registration: '11222333000181', phone: '551133334444' })
  const [, created] = await call('POST', '/v1/customers', body, { 'X-Secret': 'secret-header' })
  const { id, userCredentials } = created as { id: string; userCredentials: { password: string } }
  await call('GET', `/v1/customers/${id}?secret=secret-query`)
  await call('GET', '/secret-address')
  await call('POST', '/v1/customers', { secretKey: 'secret-value' })
  await call('POST', '/v1/customers', 'x'.repeat(2 * 1024 * 1024)).catch(() => undefined)
  await stop()
  const lines = stderr().split('\n').slice(1, -1)
  expect(lines.map((line) => line.replace(/[0-9]+ ms$/, 'N ms'))).toEqual([
    'POST /v1/customers 201 N ms',
    'GET /v1/customers/{customerId} 200 N ms',
    'GET (no such route) 501 N ms',
    'POST /v1/customers 400 N ms',
    'POST /v1/customers 413 N ms',
  ])
  const secrets = [id, userCredentials.password, 'test-token', 'secret', 'contoso', 'elin', '11222333000181']
  expect(secrets.filter((secret) => stderr().includes(secret))).toEqual([])
})

describe.runIf(posix)('a signal', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('%s waits for a call that has begun', async (signal) => {
    const { address, stop, child } = await serving()
    const text = JSON.stringify(creation())
    const call = request(`${address}/v1/customers`, {
      method: 'POST',
      headers: {
        Authorization: 'Bearer test',
        'Content-Type': 'application/json',
        'Content-Length': Buffer.byteLength(text),
      },
    })
    const answered = once(call, 'response')
    call.write(text.slice(0, 10))
    const { port } = new URL(address)
    // The stand-in has begun to read once it answers another call.
    await fetch(`${address}/`).then((response) => response.arrayBuffer())
    const ended = stop(signal)
    await refused(Number(port))
    expect(child.exitCode).toBeNull()
    call.end(text.slice(10))
    const [response] = (await answered) as [{ statusCode: number; resume: () => void }]
    response.resume()
    expect([response.statusCode, await ended]).toEqual([201, 0])
  })
})

/** Waits until connections are refused. */
async function refused(port: number): Promise<void> {
  for (;;) {
    const socket = connect(port, '127.0.0.1')
    const closed = await Promise.race([
      once(socket, 'connect').then(() => false),
      new Promise((resolve) => socket.once('error', () => resolve(true))),
    ])
    socket.destroy()
    if (closed === true) return
  }
}

test('a port that is in use ends the command', async () => {
  const other = createServer()
  await once(other.listen(0, '127.0.0.1'), 'listening')
  const { port } = other.address() as AddressInfo
  const { code, stdout, stderr } = await standInCommand(['--port', String(port)])
  other.close()
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toBe(
    `127.0.0.1:${port}: error: is in use; choose another port, or --port 0 for a free one\n`,
  )
})

test.each([
  [['--port', '70000'], 'a whole number from 0 to 65535'],
  [['--rate-limit', '0'], 'a whole number from 1 to 1000000'],
  [['--host', ' '], '--host requires an address'],
  [['--data', ''], '--data requires a file'],
  [['--host', '192.0.2.1', '--port', '0'], 'is not an address of this machine'],
])('%j is misuse', async (args, message) => {
  const { code, stderr } = await standInCommand(args)
  expect([code, stderr]).toEqual([2, expect.stringContaining(message)])
})

test('names to be called by are options', async () => {
  const { address, stop } = await serving('--allow-host', 'stand-in', 'api.example')
  const statusFor = async (host: string) => {
    const call = request(`${address}/v1/customers`, {
      headers: { Host: host, Authorization: 'Bearer test' },
    }).end()
    const [response] = (await once(call, 'response')) as [{ statusCode: number; resume: () => void }]
    response.resume()
    return response.statusCode
  }
  expect([await statusFor('stand-in'), await statusFor('api.example')]).toEqual([200, 200])
  expect(await statusFor('attacker.example')).toBe(421)
  await stop()
})
