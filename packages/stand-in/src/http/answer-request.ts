import type { IncomingMessage } from 'node:http'
import type { Store } from '../customers/store.ts'
import { misdirected, notImplemented, refuse, refuseForAWhile } from '../faults/refuse.ts'
import type { Answer } from '../routes/answer.ts'
import { handlers } from '../routes/index.ts'
import { tenantOf } from './bearer.ts'
import { checkParameters } from './check-parameters.ts'
import { type Route, routeNames } from './find-route.ts'
import { jsonBody } from './json-body.ts'
import type { RateLimiter } from './rate-limiter.ts'

type Request = {
  readonly request: IncomingMessage
  readonly isMeant: (request: IncomingMessage) => boolean
  readonly route: Route
  readonly store: Store
  readonly limiter: RateLimiter
  readonly requestId: string
}

/** Methods whose calls have no body; one that is sent is not read. */
const bodiless = new Set(['GET', 'HEAD'])

/** Answers a request, or refuses it for the first reason that applies: host, path, token, limit, body, parameters. */
export async function answerRequest({
  request,
  isMeant,
  route,
  store,
  limiter,
  requestId,
}: Request): Promise<Answer> {
  // HTTP/1.1 has one (RFC 9112, 3.2).
  if (request.headers.host === undefined && request.httpVersion !== '1.0') return refuse('InvalidRequest')
  if (!isMeant(request)) return misdirected()
  // A mistyped path is the first thing that a caller should hear about.
  if ('malformed' in route) return refuse('InvalidRequest')
  if ('allowed' in route) {
    if (route.allowed.length === 0) return notImplemented(routeNames)
    return refuse('MethodNotAllowed', { headers: { Allow: route.allowed.join(', ') } })
  }
  const tenant = tenantOf(request.headers.authorization, Date.now())
  if (typeof tenant !== 'string') return tenant
  const seconds = limiter.count(tenant)
  if (seconds !== undefined) return refuseForAWhile(seconds)
  const { operation, params, query } = route
  const body = bodiless.has(operation.method) ? { value: undefined } : await jsonBody(request)
  if ('fault' in body) return refuse(body.fault)
  const parameters = checkParameters(operation, { params, query, headers: request.headers })
  if ('status' in parameters) return parameters
  const handle = handlers[operation.id]
  if (handle === undefined) throw new Error(`no handler for ${operation.id}`)
  return handle({ ...parameters, store, requestId, body: body.value })
}
