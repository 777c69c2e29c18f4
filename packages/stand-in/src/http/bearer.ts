import { createHash } from 'node:crypto'
import type { Answer } from '../routes/answer.ts'
import { refuse } from '../faults/refuse.ts'

const challenge = { 'WWW-Authenticate': 'Bearer' }

/**
 * The partner's tenant as far as `Authorization` tells it, or the answer that refuses the call. Any bearer token is
 * accepted, because nothing here is worth a lock.
 */
export function tenantOf(authorization: string | undefined): string | Answer {
  if (authorization === undefined || authorization.trim() === '')
    return refuse('TokenMissing', { headers: challenge })
  const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1]
  if (token === undefined) return refuse('AccessDenied', { headers: challenge })
  return tenantIn(token) ?? createHash('sha256').update(token).digest('hex')
}

/** The `tid` of an Entra ID access token, whose signature is not checked. */
function tenantIn(token: string): string | undefined {
  const [, payload, signature] = token.split('.')
  if (payload === undefined || signature === undefined) return undefined
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))
    const tenant = (claims as { tid?: unknown } | null)?.tid
    return typeof tenant === 'string' && tenant !== '' ? tenant.toLowerCase().slice(0, 64) : undefined
  } catch {
    return undefined
  }
}
