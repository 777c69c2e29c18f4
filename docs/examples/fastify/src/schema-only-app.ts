import createCustomerRequest from '@openpartner/schemas/draft-07/create-customer-request'
import resourceAttributes from '@openpartner/schemas/draft-07/resource-attributes'
import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify'

/** Without these, Fastify turns numbers into text and drops unknown properties before it validates. */
export const asSent = { coerceTypes: false, removeAdditional: false, useDefaults: false } as const

/** Fastify's own ajv with the JSON Schema alone: the first error, as ajv words it. */
export function buildSchemaOnlyApp(ajv: FastifyServerOptions['ajv'] = {}): FastifyInstance {
  const app = Fastify({ ajv })
  app.addSchema(resourceAttributes)
  app.post('/customers', { schema: { body: createCustomerRequest } }, (request, reply) =>
    reply.code(201).send(request.body),
  )
  return app
}
