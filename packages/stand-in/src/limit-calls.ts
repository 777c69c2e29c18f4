import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { TooManyCalls } from './too-many-calls.ts'

/** The documents show none of these; `Retry-After` comes with the answer. */
const noHeaders = {
  'x-ratelimit-limit': false,
  'x-ratelimit-remaining': false,
  'x-ratelimit-reset': false,
}

/** Lets each tenant make so many calls in a minute, to the routes that are added later. */
export async function limitCalls(
  app: FastifyInstance,
  max: number,
  tenantOf: (request: FastifyRequest) => string,
): Promise<void> {
  await app.register(rateLimit, {
    max,
    timeWindow: '1 minute',
    keyGenerator: tenantOf,
    errorResponseBuilder: (_request, { ttl }) => new TooManyCalls(Math.max(1, Math.ceil(ttl / 1000))),
    addHeaders: { ...noHeaders, 'retry-after': false },
    addHeadersOnExceeding: noHeaders,
  })
}
