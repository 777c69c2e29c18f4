import { once } from 'node:events'
import type { Server } from 'node:http'
import { Server as HttpsServer } from 'node:https'
import { type AddressInfo, isIPv6 } from 'node:net'

/**
 * Listens, and gives the URL to call.
 * @throws if the address is not free, or not one of this machine
 */
export async function listen(
  server: Server,
  { host, port }: { host: string; port: number },
): Promise<string> {
  // `once` rejects if the server emits 'error' instead.
  await once(server.listen({ host, port }), 'listening')
  const { address, port: listening } = server.address() as AddressInfo
  // A server on every address can also be reached at the loopback address.
  const name = address === '0.0.0.0' ? '127.0.0.1' : address === '::' ? '::1' : address
  const protocol = server instanceof HttpsServer ? 'https' : 'http'
  return `${protocol}://${isIPv6(name) ? `[${name}]` : name}:${listening}`
}
