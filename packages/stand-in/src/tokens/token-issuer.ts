import { createHash } from 'node:crypto'
import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose'

/** Seconds. */
const lifetime = 3600
const algorithm = 'RS256'
const keyId = 'openpartner-stand-in'

type Wanted = {
  /** A UUID, or any name of a tenant. */
  readonly tenant: string
  readonly clientId: string
  readonly audience: string
  /** Address of the stand-in, as it was called. */
  readonly origin: string
  /** Milliseconds. */
  readonly now: number
}

export type IssuedToken = { readonly token: string; readonly expiresIn: number }

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Tenants have an identifier, also where they are called by a domain. */
export function tenantId(name: string): string {
  if (uuid.test(name)) return name.toLowerCase()
  const hex = createHash('sha256').update(name.toLowerCase()).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** Signs test tokens like those of Entra ID, with a key that is made up when the first one is wanted. */
export class TokenIssuer {
  #keys: ReturnType<typeof generateKeyPair> | undefined

  async issue({ tenant, clientId, audience, origin, now }: Wanted): Promise<IssuedToken> {
    const { privateKey } = await this.#pair()
    const id = tenantId(tenant)
    const issued = Math.floor(now / 1000)
    const token = await new SignJWT({ tid: id, appid: clientId, azp: clientId, ver: '1.0' })
      .setProtectedHeader({ alg: algorithm, typ: 'JWT', kid: keyId })
      .setIssuer(`${origin}/${id}/`)
      .setAudience(audience)
      .setSubject(clientId)
      .setIssuedAt(issued)
      .setNotBefore(issued)
      .setExpirationTime(issued + lifetime)
      .sign(privateKey)
    return { token, expiresIn: lifetime }
  }

  /** The public key, for whoever checks signatures. */
  async keys(): Promise<{ readonly keys: readonly JWK[] }> {
    const { publicKey } = await this.#pair()
    return { keys: [{ ...(await exportJWK(publicKey)), kid: keyId, use: 'sig', alg: algorithm }] }
  }

  #pair(): ReturnType<typeof generateKeyPair> {
    this.#keys ??= generateKeyPair(algorithm)
    return this.#keys
  }
}
