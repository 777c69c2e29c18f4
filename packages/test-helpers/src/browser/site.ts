import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server on this machine; its address has no path. */
export type Site = { readonly url: string; readonly close: () => void }

/** Answers requests on a free port of this machine. */
export async function serveOn(answer: RequestListener): Promise<Site> {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() }
}
