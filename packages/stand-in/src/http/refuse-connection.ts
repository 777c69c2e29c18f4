import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { refuse } from '../faults/refuse.ts'

/** Answers a request that is not HTTP, or has too many headers, with a fault like any other. */
export function refuseConnection(_error: Error, socket: Socket): void {
  if (socket.destroyed || !socket.writable) return
  const { status, body } = refuse('InvalidRequest')
  const text = JSON.stringify(body)
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(text)}`,
    'Connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${text}`)
}
