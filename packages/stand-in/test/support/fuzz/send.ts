import { type Agent, request } from 'node:http'
import { connect } from 'node:net'
import type { FuzzRequest } from './requests.ts'

/** The status of an answer, once it has arrived. @throws if the connection ends without one */
export function send(
  agent: Agent,
  address: string,
  { method, path, headers, body }: FuzzRequest,
): Promise<number> {
  const { hostname, port } = new URL(address)
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'Content-Length': String(body.length) }
    const call = request(
      { agent, hostname, port, method, path, headers: { ...headers, ...length } },
      (response) => {
        response.resume().once('close', () => resolve(response.statusCode ?? 0))
      },
    )
    call.once('error', reject)
    call.end(body)
  })
}

/** The statuses of the answers to bytes, which may be no request at all, once the connection has ended. */
export function sendBytes(address: string, bytes: Uint8Array): Promise<number[]> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(address).port), '127.0.0.1')
    const chunks: Buffer[] = []
    socket.on('data', (chunk: Buffer) => chunks.push(chunk))
    socket.on('error', () => socket.destroy())
    socket.once('close', () => {
      const heads = Buffer.concat(chunks)
        .toString('latin1')
        .matchAll(/HTTP\/1\.1 ([0-9]{3}) /g)
      resolve([...heads].map(([, status]) => Number(status)))
    })
    socket.end(bytes)
  })
}

/** A request as bytes. */
export function bytesOf({ method, path, headers, body }: FuzzRequest): Buffer {
  const lines = Object.entries({ Host: 'localhost', Connection: 'close', ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  )
  const head = [`${method} ${path} HTTP/1.1`, ...lines, `Content-Length: ${body?.length ?? 0}`, '', ''].join(
    '\r\n',
  )
  return Buffer.concat([Buffer.from(head, 'latin1'), body ?? Buffer.alloc(0)])
}
