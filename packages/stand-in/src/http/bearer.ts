import { createHash } from 'node:crypto'
import type { Answer } from '../routes/answer.ts'
import { refuse } from '../faults/refuse.ts'

const realm = 'Bearer realm="Partner Center"'
const challenge = { 'WWW-Authenticate': realm }
const invalid = { 'WWW-Authenticate': `${realm}, error="invalid_token"` }

/**
 * The partner's tenant as far as `Authorization` tells it, or the answer that refuses the call. Any bearer token is
 * accepted, because nothing here is worth a lock, unless it is a JWT that has expired.
 *
 * @param now milliseconds
 */
export function tenantOf(authorization: string | undefined, now: number): string | Answer {
  if (authorization === undefined || authorization.trim() === '')
    return refuse('TokenMissing', { headers: challenge })
  const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1]
  if (token === undefined) return refuse('AccessDenied', { headers: invalid })
  const { tid, exp } = claimsOf(token)
  if (typeof exp === 'number' && exp * 1000 <= now) {
    return refuse('AccessDenied', { headers: invalid, description: 'Access denied: the token has expired' })
  }
  if (typeof tid === 'string' && tid !== '') return tid.toLowerCase().slice(0, 64)
  return createHash('sha256').update(token).digest('hex')
}

type Claims = { readonly tid?: unknown; readonly exp?: unknown }

/** What an Entra ID access token says, whose signature is not checked; nothing if it is not a JWT. */
function claimsOf(token: string): Claims {
  const [, payload, signature] = token.split('.')
  if (payload === undefined || signature === undefined) return {}
  try {
    return (JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Claims | null) ?? {}
  } catch {
    return {}
  }
}
