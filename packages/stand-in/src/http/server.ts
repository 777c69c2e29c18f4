import {
  createServer as createHttpServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { misdirected, notSaved, refuse } from '../faults/refuse.ts'
import type { Answer } from '../routes/answer.ts'
import { answerControl, controlRoute, shownRoute } from '../control/control-routes.ts'
import type { World } from '../control/world.ts'
import type { Certificate } from '../tls/certificate.ts'
import { TokenIssuer } from '../tokens/token-issuer.ts'
import { answerToken, findTokenRoute } from '../tokens/token-routes.ts'
import { answerRequest, type Seen } from './answer-request.ts'
import { callIdentifiers } from './call-identifiers.ts'
import type { Done } from './done.ts'
import { findRoute } from './find-route.ts'
import { jsonType } from './json-type.ts'
import { OpenConnections, type Patience } from './open-connections.ts'
import { refuseConnection, statusOf } from './refuse-connection.ts'

type Options = {
  readonly world: World
  /** Waits until what has changed is on the disk. @throws if it is not */
  readonly settled?: () => Promise<void>
  /** Whether a request is meant for this server. */
  readonly isMeant: (request: IncomingMessage) => boolean
  /** Is told about every request that has been answered, also those that nothing could read. */
  readonly done: (done: Done) => void
  /** For HTTPS. */
  readonly certificate?: Certificate | undefined
  /** How long requests may take to arrive. */
  readonly limits?: TimeLimits
}

/** Milliseconds. */
export type TimeLimits = {
  /** For a whole request to arrive, so that nothing hangs. */
  readonly request: number
  /** Between two checks of it. */
  readonly interval: number
}

const timeLimits: TimeLimits = { request: 10_000, interval: 500 }

/** What nginx logs for a client that went away before it was answered. */
const clientClosedRequest = 499
/** And what it logs where it ends the connection instead of answering. */
const noAnswer = 444

/** The stand-in as a server of Node, which does not listen yet. */
export type StandInServer = {
  readonly server: Server
  /** Stops listening, answers the calls that have begun, and ends every connection: within five seconds. */
  readonly stop: (patience?: Patience) => Promise<void>
}

export function createServer({
  world,
  settled = () => Promise.resolve(),
  isMeant,
  done,
  certificate,
  limits: { request: requestTimeout, interval: connectionsCheckingInterval } = timeLimits,
}: Options): StandInServer {
  /** The status with which a connection was refused in the middle of a call. */
  const refused = new WeakMap<Duplex, number>()
  /** Answers that were on their way when the connection was refused. */
  const sent = new WeakSet<ServerResponse>()
  const calls = new WeakMap<Duplex, Set<ServerResponse>>()
  const isWaited = (socket: Duplex): boolean =>
    [...(calls.get(socket) ?? [])].some((response) => !response.writableEnded)
  const issuer = new TokenIssuer()
  const protocol = certificate === undefined ? 'http' : 'https'

  const take = (request: IncomingMessage, response: ServerResponse): void => {
    const started = performance.now()
    const { socket } = request
    connections.add(request, response)
    const onSocket = calls.get(socket) ?? new Set()
    calls.set(socket, onSocket.add(response))
    const identifiers = callIdentifiers(request.headers, world.identifiers)
    const { method = '', url = '' } = request
    const control = controlRoute(method, url)
    const token = findTokenRoute(method, url)
    const route = findRoute(method, url)
    const operation = 'operation' in route ? route.operation : undefined
    const gone = new AbortController()
    const seen: Seen = {}
    let failure: string | undefined
    response.once('close', () => {
      gone.abort()
      onSocket.delete(response)
      const isAnswered = response.writableFinished || sent.has(response)
      done({
        method,
        path: control === undefined ? (token?.route.shown ?? operation?.path) : shownRoute(control),
        status: isAnswered
          ? response.statusCode
          : (refused.get(socket) ?? (seen.isDropped === true ? noAnswer : clientClosedRequest)),
        milliseconds: Math.round(performance.now() - started),
        failure: isAnswered ? failure : undefined,
      })
      // One answer is one line.
      if (!isAnswered) refused.delete(socket)
    })
    const requestId = identifiers['MS-RequestId']
    const { signal } = gone
    const answering = async (): Promise<Answer> => {
      try {
        const answer = await answerFor(request, async () => {
          if (control !== undefined) return answerControl(control, request, { world, settled, certificate })
          if (token !== undefined)
            return answerToken(token, request, { issuer, now: world.clock.now(), protocol })
          return answerRequest({ request, isMeant, route, world, requestId, signal, seen })
        })
        return await settled().then(
          () => answer,
          () => notSaved(),
        )
      } catch (error) {
        // Whoever went away in the middle of a body gets no answer.
        if (!request.destroyed && !signal.aborted)
          failure = error instanceof Error ? error.name : typeof error
        return refuse('Unexpected')
      }
    }
    void answering().then((answer) => {
      const isDropped = seen.isDropped === true
      if (control === undefined && token === undefined) record(request, answer, operation?.id, seen)
      if (isDropped) return socket.destroy()
      const date = new Date(world.clock.now()).toUTCString()
      const all = { Date: date, ...identifiers, ...answer.headers }
      return send(request, response, { ...answer, headers: all }, server)
    })
  }

  const answerFor = async (request: IncomingMessage, answer: () => Promise<Answer>): Promise<Answer> =>
    isMeant(request) ? answer() : misdirected()

  const record = (
    { method = '', url = '', headers }: IncomingMessage,
    { status }: Answer,
    operation: string | undefined,
    { tenant, body, isDropped }: Seen,
  ): void => {
    const { authorization: _secret, ...open } = headers
    const time = new Date(world.clock.now()).toISOString()
    const answered = isDropped === true ? undefined : status
    world.calls.add({ method, url, operation, headers: open, body, tenant, status: answered, time })
  }

  const drop = (socket: Duplex, status: number, method?: string): void => {
    for (const response of calls.get(socket) ?? []) if (response.writableEnded) sent.add(response)
    // The line of a call that waits for its answer comes when its response closes.
    if (isWaited(socket)) refused.set(socket, status)
    else {
      done({ method, path: undefined, status, milliseconds: 0, failure: undefined })
    }
    refuseConnection(socket, status)
  }

  const options = {
    requestTimeout,
    headersTimeout: requestTimeout,
    connectionsCheckingInterval,
    // Node would answer by itself, and nothing would be in the log.
    requireHostHeader: false,
  }
  const server =
    certificate === undefined
      ? createHttpServer(options)
      : createHttpsServer({ ...options, ...certificate, handshakeTimeout: requestTimeout })
  const connections = new OpenConnections(server)
  server
    .on('request', take)
    // An expectation that is none of HTTP's: the request is answered as if it had none.
    .on('checkExpectation', take)
    // The stand-in is not a proxy.
    .on('connect', ({ method }, socket) => {
      socket.on('error', () => socket.destroy())
      drop(socket, 405, method)
    })
    .on('tlsClientError', (_error: Error, socket: Duplex) => {
      done({ method: undefined, path: undefined, status: 400, milliseconds: 0, failure: 'no TLS' })
      socket.destroy()
    })
    .on('clientError', (error: Error, socket: Duplex) => {
      // A connection that ends between two requests brings none.
      if ((socket as Socket).bytesRead === 0 || codeOf(error) === 'ECONNRESET') return void socket.destroy()
      // A client that goes away in the middle of a body hears nothing anymore.
      if (isWaited(socket) && codeOf(error) === 'HPE_INVALID_EOF_STATE') return void socket.destroy()
      drop(socket, statusOf(error))
    })
  return { server, stop: (patience) => connections.end(patience) }
}

const codeOf = (error: Error): string | undefined => (error as NodeJS.ErrnoException).code

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body, html }: Answer,
  server: Server,
): void {
  // The rest of an unread body would come before the next request, and a server that stops takes no more requests.
  if (!request.complete || !server.listening) response.setHeader('Connection', 'close')
  response.statusCode = status
  for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value)
  request.resume()
  if (body === undefined && html === undefined) {
    response.end()
    return
  }
  const bytes = Buffer.from(html ?? JSON.stringify(body))
  const type = html === undefined ? jsonType(request.headers.accept) : 'text/html'
  response.setHeader('Content-Type', `${type}; charset=utf-8`)
  response.setHeader('Content-Length', bytes.length)
  response.end(bytes)
}
