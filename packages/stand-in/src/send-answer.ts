import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Answer } from './answer.ts'
import { callIdentifiers } from './call-identifiers.ts'

/** Gives the answer the headers that every answer has. */
export function identify(request: FastifyRequest, reply: FastifyReply): void {
  reply.headers(callIdentifiers(request.headers))
}

export function sendAnswer(reply: FastifyReply, { status, headers = {}, body }: Answer): FastifyReply {
  return reply.code(status).headers(headers).send(body)
}
