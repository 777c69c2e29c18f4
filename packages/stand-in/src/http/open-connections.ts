import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** Milliseconds that a server which stops waits. */
export type Patience = {
  /** For requests that are half sent, once every other one is answered. */
  readonly afterLastAnswer: number
  /** For all of it. */
  readonly inAll: number
}

const patience: Patience = { afterLastAnswer: 2000, inAll: 5000 }

/** The connections of a server and the calls on them that are not answered yet, so that it can stop. */
export class OpenConnections {
  readonly #server: Server
  readonly #sockets = new Set<Socket>()
  readonly #calls = new Map<ServerResponse, Socket>()
  #answered: (() => void) | undefined

  constructor(server: Server) {
    this.#server = server
    server.on('connection', (socket: Socket) => {
      this.#sockets.add(socket)
      socket.once('close', () => this.#sockets.delete(socket))
    })
  }

  /** How many there are. */
  get size(): number {
    return this.#sockets.size
  }

  /** Takes note of a call until it is answered. */
  add({ socket }: IncomingMessage, response: ServerResponse): void {
    this.#calls.set(response, socket)
    response.once('close', () => {
      this.#calls.delete(response)
      if (this.#calls.size === 0) this.#answered?.()
    })
  }

  /** Stops listening, answers the calls that have begun, and ends every connection. */
  async end({ afterLastAnswer, inAll }: Patience = patience): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve))
    const destroy = (): void => this.#sockets.forEach((socket) => socket.destroy())
    this.#server.closeIdleConnections()
    // A connection without a first byte is not idle to Node.
    for (const socket of this.#sockets) if (socket.bytesRead === 0) socket.destroy()
    const timers = [setTimeout(destroy, inAll)]
    this.#answered = () => void timers.push(setTimeout(destroy, afterLastAnswer))
    if (this.#calls.size === 0) this.#answered()
    await closed
    // A response that nobody receives anymore closes after its connection.
    while (this.#calls.size > 0) await new Promise(setImmediate)
    timers.forEach(clearTimeout)
  }
}
