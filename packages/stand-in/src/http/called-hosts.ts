import type { IncomingMessage } from 'node:http'
import { BlockList, isIP, isIPv6 } from 'node:net'

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')

/** Whether only this machine can reach a host. `*.localhost` never leaves it either (RFC 6761). */
export function isLoopback(host: string): boolean {
  const family = isIP(host)
  if (family > 0) return loopback.check(host, family === 6 ? 'ipv6' : 'ipv4')
  return host === 'localhost' || host.endsWith('.localhost')
}

type Hosts = {
  /** The address to listen on. */
  readonly host: string
  /** Further names to be called by; `*` is any. */
  readonly allowed: readonly string[]
}

/**
 * Whether a request is meant for this server. A page in a browser can let its own name lead to this machine and then
 * read what is here (DNS rebinding); the name is still in `Host`.
 */
export function createHostCheck({ host, allowed }: Hosts): (request: IncomingMessage) => boolean {
  const names = new Set([host, ...allowed].map((name) => hostnameOf(bracketed(name))))
  return ({ headers, socket }) => {
    // Only HTTP/1.0 goes without, and no browser speaks that.
    if (allowed.includes('*') || headers.host === undefined) return true
    const called = hostnameOf(headers.host)
    if (called === undefined) return false
    return isLoopback(called) || names.has(called) || called === hostnameOf(bracketed(socket.localAddress))
  }
}

const bracketed = (address = ''): string => {
  // A socket that takes both families writes addresses of version 4 like this.
  const plain = address.replace(/^::ffff:(?=[0-9.]+$)/i, '')
  return isIPv6(plain) ? `[${plain}]` : plain
}

/** The name or address of a `Host` as URLs have it, without port, brackets and a period at its end. */
function hostnameOf(host: string): string | undefined {
  const url = URL.canParse(`http://${host}`) ? new URL(`http://${host}`) : undefined
  if (url === undefined || url.username !== '' || url.password !== '' || url.pathname !== '/')
    return undefined
  if (url.search !== '' || url.hash !== '' || /[/?#@\\]/.test(host)) return undefined
  return url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
}
