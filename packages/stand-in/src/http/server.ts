import {
  createServer as createHttpServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http'
import { refuse } from '../faults/refuse.ts'
import type { Answer } from '../routes/answer.ts'
import type { Store } from '../customers/store.ts'
import { answerRequest } from './answer-request.ts'
import { callIdentifiers } from './call-identifiers.ts'
import type { Done } from './done.ts'
import { findRoute } from './find-route.ts'
import { RateLimiter } from './rate-limiter.ts'
import { refuseConnection } from './refuse-connection.ts'

type Options = {
  readonly store: Store
  /** Calls that a tenant may make per minute. */
  readonly rateLimit: number
  /** Whether a request is meant for this server. */
  readonly isMeant: (request: IncomingMessage) => boolean
  /** Is told about every call that has been answered. */
  readonly done: (done: Done) => void
}

/** Milliseconds for a whole request to arrive, so that nothing hangs. */
const requestTimeout = 10_000

/** What nginx logs for a client that went away before it was answered. */
const clientClosedRequest = 499

/** The stand-in as a server of Node, which does not listen yet. */
export function createServer({ store, rateLimit, isMeant, done }: Options): Server {
  const limiter = new RateLimiter(rateLimit)
  const server = createHttpServer(
    { requestTimeout, connectionsCheckingInterval: 1000 },
    (request, response) => {
      const started = performance.now()
      const identifiers = callIdentifiers(request.headers)
      const route = findRoute(request.method ?? '', request.url ?? '')
      let failure: string | undefined
      response.once('close', () => {
        const isAnswered = response.writableFinished
        done({
          method: request.method ?? '',
          path: 'operation' in route ? route.operation.path : undefined,
          status: isAnswered ? response.statusCode : clientClosedRequest,
          milliseconds: Math.round(performance.now() - started),
          failure: isAnswered ? failure : undefined,
        })
      })
      const requestId = identifiers['MS-RequestId']
      void answerRequest({ request, isMeant, route, store, limiter, requestId })
        .catch((error: unknown) => {
          failure = error instanceof Error ? error.name : typeof error
          return refuse('Unexpected')
        })
        .then((answer) =>
          send(request, response, { ...answer, headers: { ...identifiers, ...answer.headers } }, server),
        )
    },
  )
  return server.on('clientError', refuseConnection)
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: Answer,
  server: Server,
): void {
  // The rest of an unread body would come before the next request, and a server that stops takes no more requests.
  if (!request.complete || !server.listening) response.setHeader('Connection', 'close')
  response.statusCode = status
  for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value)
  request.resume()
  if (body === undefined) {
    response.end()
    return
  }
  const bytes = Buffer.from(JSON.stringify(body))
  response.setHeader('Content-Type', 'application/json; charset=utf-8')
  response.setHeader('Content-Length', bytes.length)
  response.end(bytes)
}
