import fastify, { type FastifyError, type FastifyInstance, type FastifyRequest } from 'fastify'
import { addRoutes } from './add-routes.ts'
import { allowedMethods } from './allowed-methods.ts'
import { tenantOf } from './bearer.ts'
import type { Done } from './done.ts'
import { faultOfError } from './fault-of-error.ts'
import { limitCalls } from './limit-calls.ts'
import { refuse } from './refuse.ts'
import { refuseConnection } from './refuse-connection.ts'
import { identify, sendAnswer } from './send-answer.ts'
import type { Store } from './store.ts'
import { takeJsonOnly } from './take-json-only.ts'
import type { TooManyCalls } from './too-many-calls.ts'

type Options = {
  readonly store: Store
  /** Calls that a tenant may make in a minute. */
  readonly rateLimit: number
  /** Is told of every call that has been answered. */
  readonly done: (done: Done) => void
}

const settings = {
  /** Bytes. */
  bodyLimit: 1024 * 1024,
  /** Milliseconds for a whole request to arrive. */
  requestTimeout: 10_000,
  exposeHeadRoutes: false,
  forceCloseConnections: 'idle',
  return503OnClosing: false,
  routerOptions: { ignoreTrailingSlash: true },
  clientErrorHandler: refuseConnection,
} as const

/** The stand-in: the routes of the document, and before each the questions that the service asks. */
export async function createServer({ store, rateLimit, done }: Options): Promise<FastifyInstance> {
  const tenants = new WeakMap<FastifyRequest, string>()
  const failures = new WeakMap<FastifyRequest, string>()
  const app = fastify({
    ...settings,
    frameworkErrors: (error, request, reply) => {
      identify(request, reply)
      void sendAnswer(reply, faultOfError(error))
    },
  })

  app.addHook('onRequest', async (request, reply) => {
    identify(request, reply)
    // A mistyped address is the first thing to hear of.
    if (request.is404) return
    const tenant = tenantOf(request.headers.authorization)
    if (typeof tenant !== 'string') return sendAnswer(reply, tenant)
    tenants.set(request, tenant)
  })
  app.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions } = request
    const milliseconds = Math.round(reply.elapsedTime)
    done({
      method,
      url: routeOptions.url,
      status: reply.statusCode,
      milliseconds,
      failure: failures.get(request),
    })
  })
  app.setErrorHandler<FastifyError | TooManyCalls>((error, request, reply) => {
    const answer = faultOfError(error)
    if (answer.status === 500) failures.set(request, error.name)
    return sendAnswer(reply, answer)
  })
  app.setNotFoundHandler((request, reply) => {
    const methods = allowedMethods(request.url)
    if (methods.length === 0) return sendAnswer(reply, refuse('NotFound'))
    return sendAnswer(reply, refuse('MethodNotAllowed', { headers: { Allow: methods.join(', ') } }))
  })
  takeJsonOnly(app)
  await limitCalls(app, rateLimit, (request) => tenants.get(request) ?? '')
  addRoutes(app, store)
  return app
}
