import createCustomerRequest from '@openpartner/schemas/draft-07/create-customer-request'
import { ValidationError } from '@openpartner/validators'
import { CreateCustomerRequest } from '@openpartner/validators/create-customer-request'
import Fastify, { type FastifyInstance } from 'fastify'

/** What Fastify calls with each body: the value as it came, or every issue. */
const validateBody = (body: unknown) => {
  const result = CreateCustomerRequest.validate(body)
  return result.ok ? { value: result.value } : { error: new ValidationError(result.issues) }
}

export function buildApp(): FastifyInstance {
  const app = Fastify()

  app.setErrorHandler((error, _request, reply) =>
    error instanceof ValidationError ? reply.code(400).send({ issues: error.issues }) : reply.send(error),
  )

  // The schema describes the body to plug-ins such as @fastify/swagger; the validator decides.
  app.post<{ Body: CreateCustomerRequest }>(
    '/customers',
    { schema: { body: createCustomerRequest }, validatorCompiler: () => validateBody },
    (request, reply) => reply.code(201).send({ domain: request.body.companyProfile.domain }),
  )
  return app
}
