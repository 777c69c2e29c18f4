import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Call } from './call.ts'
import { describedOperations } from './document.ts'
import { parameterSchema } from './parameter-schema.ts'
import { handlers } from './routes/index.ts'
import { sendAnswer } from './send-answer.ts'
import type { Store } from './store.ts'

/** One route for each operation of the document. */
export function addRoutes(app: FastifyInstance, store: Store): void {
  for (const { id, method, path, parameters } of describedOperations) {
    const handle = handlers[id]
    if (handle === undefined) throw new Error(`Nothing answers ${id}`)
    app.route({
      method,
      url: path.replaceAll(/\{(\w+)\}/g, ':$1'),
      schema: parameterSchema(parameters),
      handler: (request, reply) => {
        const requestId = String(reply.getHeader('MS-RequestId'))
        return sendAnswer(reply, handle({ ...partsOf(request), store, requestId }))
      },
    })
  }
}

/** Fastify has checked the parameters against the document, where the types come from. */
function partsOf({
  params,
  query,
  headers,
  body,
}: FastifyRequest): Pick<Call, 'params' | 'query' | 'headers' | 'body'> {
  return { params, query, headers, body } as Pick<Call, 'params' | 'query' | 'headers' | 'body'>
}
