import type { FastifyInstance } from 'fastify'

/** Fastify reads plain text too, and refuses an empty body of JSON, which clients declare where they send none. */
export function takeJsonOnly(app: FastifyInstance): void {
  // A key such as `__proto__` is refused, not dropped.
  const parse = app.getDefaultJsonParser('error', 'error')
  app.removeAllContentTypeParsers()
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, taken) => {
    if (body === '') taken(null, undefined)
    else void parse(request, body, taken)
  })
}
