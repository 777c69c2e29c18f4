import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { describe, expect, test } from 'vitest'
import { standIn } from './support/stand-in.ts'

/** A connection, and what comes back on it. */
async function dial(address: string) {
  const socket: Socket = connect(Number(new URL(address).port), '127.0.0.1')
  await once(socket, 'connect')
  let received = ''
  socket.setEncoding('utf8').on('data', (text: string) => (received += text))
  socket.on('error', () => undefined)
  const closed = once(socket, 'close')
  return {
    write: (text: string) => socket.write(text),
    /** What came until the server ended the connection. */
    answer: () => closed.then(() => received),
    received: () => received,
    isOpen: () => !socket.closed,
    end: () => void socket.end(),
  }
}

describe('what is refused before any route is in the log', () => {
  test.each([
    ['what is not HTTP', 'NONSENSE\r\n\r\n', undefined, 400],
    ['a header without a name', 'GET / HTTP/1.1\r\nHost: localhost\r\n: x\r\n\r\n', undefined, 400],
    ['two lengths', 'POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', undefined, 400],
    ['too many headers', `GET / HTTP/1.1\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, undefined, 431],
    ['no host', 'GET /v1/customers HTTP/1.1\r\nConnection: close\r\n\r\n', 'GET', 400],
    ['a proxy is wanted', 'CONNECT example.com:443 HTTP/1.1\r\nHost: example.com\r\n\r\n', 'CONNECT', 405],
    [
      'an expectation',
      'GET /v1/customers HTTP/1.1\r\nHost: localhost\r\nExpect: more\r\nConnection: close\r\n\r\n',
      'GET',
      401,
    ],
    [
      'another protocol',
      'GET / HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
      'GET',
      501,
    ],
  ])('%s', async (_what, text, method, status) => {
    const { address, log, stop } = await standIn()
    const { write, answer, end } = await dial(address)
    write(text)
    end()
    expect(await answer()).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    await stop()
    expect(log.map((line) => [line.method, line.status])).toEqual([[method, status]])
  })
})

describe('a request that does not arrive in time is answered, and its connection ended', () => {
  test.each([
    ['the headers', 'GET /v1/customers HTTP/1.1\r\nHost: localhost\r\n', undefined],
    [
      'the body',
      'POST /v1/customers HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer a\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{',
      'POST',
    ],
  ])('%s', async (_what, text, method) => {
    const { address, log } = await standIn({ limits: { request: 50, interval: 10 } })
    const { write, answer } = await dial(address)
    write(text)
    // This side stays open.
    expect(await answer()).toMatch(/^HTTP\/1.1 408 /)
    await expect.poll(() => log.map((line) => [line.method, line.status])).toEqual([[method, 408]])
  })
})

describe('a stand-in that stops', () => {
  const whole = 'GET /v1/customers HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer a\r\n\r\n'

  test('ends connections that are kept alive, and those that never sent anything', async () => {
    const { address, stop } = await standIn()
    const [kept, silent] = [await dial(address), await dial(address)]
    kept.write(whole)
    await expect.poll(kept.received).toMatch(/^HTTP\/1.1 200 /)
    // Without patience nothing else could end them.
    await stop({ afterLastAnswer: 1e9, inAll: 1e9 })
    await Promise.all([kept.answer(), silent.answer()])
    expect([kept.isOpen(), silent.isOpen()]).toEqual([false, false])
  })

  test('does not wait for a request that never ends', async () => {
    const { address, stop, log } = await standIn()
    const half = await dial(address)
    half.write(whole.slice(0, 30))
    await fetch(address).then((response) => response.text())
    await stop({ afterLastAnswer: 10, inAll: 1e9 })
    await half.answer()
    const body = await standIn()
    const begun = await dial(body.address)
    begun.write(
      whole
        .replace('GET', 'POST')
        .replace('\r\n\r\n', '\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n'),
    )
    await fetch(body.address).then((response) => response.text())
    await body.stop({ afterLastAnswer: 1e9, inAll: 10 })
    await begun.answer()
    expect([log.length, body.log.map(({ status }) => status)]).toEqual([1, [501, 499]])
  })

  test('says so in its last answers', async () => {
    const { address, stop } = await standIn()
    const call = await dial(address)
    const head = whole
      .replace('GET', 'POST')
      .replace('\r\n\r\n', '\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n')
    call.write(head)
    await fetch(address).then((response) => response.text())
    const stopped = stop({ afterLastAnswer: 1e9, inAll: 1e9 })
    call.write('{}')
    expect(await call.answer()).toMatch(/^HTTP\/1.1 400 [^]*connection: close/i)
    await stopped
  })
})
