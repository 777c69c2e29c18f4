import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { BSON, type Document } from 'mongodb'

type Answer = (command: Document) => Document

/** Length, request, answered request and operation; then the flags and the kind of the one section. */
const headerLength = 4 * 4
const bodyStart = headerLength + 4 + 1
const opMsg = 2013

/** How a current server describes itself. */
const hello = {
  isWritablePrimary: true,
  minWireVersion: 0,
  maxWireVersion: 21,
  maxBsonObjectSize: 16_777_216,
}

/** Speaks enough of MongoDB's wire protocol (OP_MSG) to be given commands by the driver. */
export async function startFakeServer(
  answer: Answer,
): Promise<{ readonly url: string; readonly close: () => void }> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    let pending = Buffer.alloc(0)
    socket.on('data', (chunk) => {
      pending = Buffer.concat([pending, chunk])
      while (pending.length >= headerLength && pending.length >= pending.readInt32LE(0)) {
        const length = pending.readInt32LE(0)
        socket.write(reply(pending.subarray(0, length), answer))
        pending = pending.subarray(length)
      }
    })
  }).listen(0, 'localhost')
  await once(server, 'listening')
  const close = () => {
    for (const socket of sockets) socket.destroy()
    server.close()
  }
  return {
    url: `mongodb://localhost:${(server.address() as AddressInfo).port}/?directConnection=true`,
    close,
  }
}

function reply(message: Buffer, answer: Answer): Buffer {
  const command = BSON.deserialize(message.subarray(bodyStart))
  const body = BSON.serialize({ ...('hello' in command ? hello : answer(command)), ok: 1 })
  const head = Buffer.alloc(bodyStart)
  head.writeInt32LE(bodyStart + body.length, 0)
  head.writeInt32LE(message.readInt32LE(4), 8)
  head.writeInt32LE(opMsg, 12)
  return Buffer.concat([head, body])
}
