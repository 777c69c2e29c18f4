import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { refuse } from '../faults/refuse.ts'

const statuses: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_HEADER_OVERFLOW: 431,
}

/** The status for a request that the parser could not read. */
export const statusOf = (error: Error): number => statuses[(error as NodeJS.ErrnoException).code ?? ''] ?? 400

/** Answers what is not a request, or not a whole one, with a fault like any other, and ends the connection. */
export function refuseConnection(socket: Duplex, status: number): void {
  if (socket.destroyed || !socket.writable) return void socket.destroy()
  const { body } = refuse(status === 408 ? 'RequestTimeout' : 'InvalidRequest')
  const text = JSON.stringify(body)
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(text)}`,
    'Connection: close',
  ]
  // A client that never ends its side must not keep the connection.
  socket.end(`${head.join('\r\n')}\r\n\r\n${text}`, () => socket.destroy())
}
