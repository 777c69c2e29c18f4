import type { IncomingMessage } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { injectedAnswer } from '../control/injected-faults.ts'
import { preferredFault } from '../control/preferred-fault.ts'
import type { World } from '../control/world.ts'
import { misdirected, notImplemented, refuse, refuseForAWhile } from '../faults/refuse.ts'
import type { Answer } from '../routes/answer.ts'
import { handlers } from '../routes/index.ts'
import { tenantOf } from './bearer.ts'
import { checkParameters } from './check-parameters.ts'
import { type Route, routeNames } from './find-route.ts'
import { jsonBody } from './json-body.ts'

type Request = {
  readonly request: IncomingMessage
  readonly isMeant: (request: IncomingMessage) => boolean
  readonly route: Route
  readonly world: World
  readonly requestId: string
  /** Ends when nobody waits for the answer anymore. */
  readonly signal: AbortSignal
  /** Is told what the request is, as soon as it is known. */
  readonly seen: Seen
}

/** Parts of a request, for tests to check. */
export type Seen = { tenant?: string; body?: unknown; isDropped?: boolean }

/** Methods whose calls have no body; one that is sent is not read. */
const bodiless = new Set(['GET', 'HEAD'])

/** Answers a request, or refuses it for the first reason that applies: host, path, token, limit, body, parameters. */
export async function answerRequest({
  request,
  isMeant,
  route,
  world,
  requestId,
  signal,
  seen,
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
  const tenant = tenantOf(request.headers.authorization, world.clock.now())
  if (typeof tenant !== 'string') return tenant
  seen.tenant = tenant
  const { operation, params, query } = route
  const planned = world.plans.take(tenant, operation.id)
  const preferred = preferredFault(request.headers.prefer)
  if (planned.delay !== undefined) await setTimeout(planned.delay.milliseconds, undefined, { signal })
  const seconds = world.limiter.count(tenant)
  if (seconds !== undefined) return refuseForAWhile(seconds)
  const body = bodiless.has(operation.method) ? { value: undefined } : await jsonBody(request)
  if ('fault' in body) return refuse(body.fault)
  seen.body = body.value
  if (preferred !== undefined && 'message' in preferred) {
    return refuse('InvalidRequest', { description: preferred.message })
  }
  const { fault, retryAfter } = preferred ?? planned.fault ?? {}
  if (fault !== undefined) return injectedAnswer(fault, retryAfter)
  const parameters = checkParameters(operation, { params, query, headers: request.headers })
  if ('status' in parameters) return parameters
  const handle = handlers[operation.id]
  if (handle === undefined) throw new Error(`no handler for ${operation.id}`)
  seen.isDropped = planned.drop !== undefined
  const { clock, identifiers } = world
  const store = world.storeOf(tenant)
  const about = { operation, store, identifiers, now: clock.now(), requestId }
  return handle({ ...parameters, ...about, body: body.value })
}
