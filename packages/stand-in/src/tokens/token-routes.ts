import type { IncomingMessage } from 'node:http'
import { refuse } from '../faults/refuse.ts'
import { textBody } from '../http/json-body.ts'
import { type Answer, ok } from '../routes/answer.ts'
import { tenantId, type TokenIssuer } from './token-issuer.ts'

type Context = {
  readonly tenant: string
  /** Address of the stand-in, as it was called. */
  readonly origin: string
  readonly entries: URLSearchParams
  readonly issuer: TokenIssuer
  /** Milliseconds. */
  readonly now: number
}

type TokenRoute = {
  /** For the log. */
  readonly shown: string
  readonly method: string
  readonly path: RegExp
  readonly answer: (context: Context) => Answer | Promise<Answer>
}

const partnerCenter = 'https://api.partnercenter.microsoft.com'

/** As Entra ID refuses, which is not as Partner Center does. */
const refused = (status: number, error: string, description: string): Answer => ({
  status,
  body: {
    error,
    error_description: description,
    error_codes: [],
    timestamp: '',
    trace_id: '',
    correlation_id: '',
  },
})

async function issue({ tenant, origin, entries, issuer, now }: Context): Promise<Answer> {
  const grant = entries.get('grant_type')
  if (grant === null || grant === '') return refused(400, 'invalid_request', 'grant_type is missing')
  const clientId = entries.get('client_id') ?? ''
  if (
    grant === 'client_credentials' &&
    (clientId === '' || !(entries.has('client_secret') || entries.has('client_assertion')))
  ) {
    return refused(401, 'invalid_client', 'client_id, and client_secret or client_assertion, are missing')
  }
  const scope = entries
    .get('scope')
    ?.split(' ')
    .find((one) => one.includes('://'))
  const audience =
    entries.get('resource') ?? scope?.replace(/\/(?:\.default|user_impersonation)$/, '') ?? partnerCenter
  const { token, expiresIn } = await issuer.issue({ tenant, clientId, audience, origin, now })
  const seconds = Math.floor(now / 1000)
  return ok({
    token_type: 'Bearer',
    expires_in: expiresIn,
    ext_expires_in: expiresIn,
    expires_on: String(seconds + expiresIn),
    not_before: String(seconds),
    resource: audience,
    access_token: token,
    ...(grant !== 'client_credentials' && {
      refresh_token: 'openpartner-refresh-token',
      scope: entries.get('scope') ?? '',
    }),
  })
}

function metadata({ tenant, origin }: Context): Answer {
  const root = `${origin}/${tenant}`
  return ok({
    token_endpoint: `${root}/oauth2/v2.0/token`,
    authorization_endpoint: `${root}/oauth2/v2.0/authorize`,
    end_session_endpoint: `${root}/oauth2/v2.0/logout`,
    jwks_uri: `${root}/discovery/v2.0/keys`,
    issuer: `${origin}/${tenantId(tenant)}/v2.0`,
    token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt'],
    id_token_signing_alg_values_supported: ['RS256'],
    response_types_supported: ['code'],
    subject_types_supported: ['pairwise'],
  })
}

const tenant = '(?<tenant>[^/]+)'

const routes: readonly TokenRoute[] = [
  {
    shown: '/{tenant}/oauth2/v2.0/token',
    method: 'POST',
    path: new RegExp(`^/${tenant}/oauth2/v2\\.0/token$`),
    answer: issue,
  },
  {
    shown: '/{tenant}/oauth2/token',
    method: 'POST',
    path: new RegExp(`^/${tenant}/oauth2/token$`),
    answer: issue,
  },
  // Where older SDKs change a token of Entra ID for one of Partner Center.
  { shown: '/generatetoken', method: 'POST', path: /^\/+generatetoken$/, answer: issue },
  {
    shown: '/{tenant}/v2.0/.well-known/openid-configuration',
    method: 'GET',
    path: new RegExp(`^/${tenant}(?:/v2\\.0)?/\\.well-known/openid-configuration$`),
    answer: metadata,
  },
  {
    shown: '/{tenant}/discovery/v2.0/keys',
    method: 'GET',
    path: new RegExp(`^/${tenant}/discovery/v2\\.0/keys$`),
    answer: async ({ issuer }) => ok(await issuer.keys()),
  },
]

export type FoundTokenRoute = { readonly route: TokenRoute; readonly tenant: string }

/** The route of the token endpoint that a request is for. */
export function findTokenRoute(method: string, url: string): FoundTokenRoute | undefined {
  const [path = ''] = url.split('?')
  for (const route of routes) {
    const match = route.method === method ? route.path.exec(path) : null
    if (match !== null) return { route, tenant: match.groups?.tenant ?? 'common' }
  }
  return undefined
}

/** Answers a request for a token, or for what clients read before they ask for one. */
export async function answerToken(
  { route, tenant: name }: FoundTokenRoute,
  request: IncomingMessage,
  {
    issuer,
    now,
    protocol,
  }: { readonly issuer: TokenIssuer; readonly now: number; readonly protocol: string },
): Promise<Answer> {
  const text = route.method === 'POST' ? await textBody(request) : ''
  if (typeof text !== 'string') return refuse(text.fault)
  const origin = `${protocol}://${request.headers.host ?? 'localhost'}`
  return route.answer({ tenant: name, origin, entries: new URLSearchParams(text), issuer, now })
}
