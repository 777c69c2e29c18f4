import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

type FakeRegistry = { readonly host: string; readonly schemas: readonly string[]; readonly server: Server }

/** The four calls of a Confluent Schema Registry that its client makes here. Ids count from 1. */
export async function startFakeRegistry(): Promise<FakeRegistry> {
  const schemas: string[] = []
  const routes = (call: string, body: string): readonly [status: number, answer: object] => {
    if (call.startsWith('GET /config/')) return [404, { error_code: 40_401, message: 'Subject not found.' }]
    if (call.startsWith('PUT /config/')) return [200, JSON.parse(body) as object]
    if (/^POST \/subjects\/[^/]+\/versions$/.test(call)) {
      const { schema } = JSON.parse(body) as { schema: string }
      if (!schemas.includes(schema)) schemas.push(schema)
      return [200, { id: schemas.indexOf(schema) + 1 }]
    }
    const schema = schemas[Number(/^GET \/schemas\/ids\/([0-9]+)$/.exec(call)?.[1]) - 1]
    if (schema !== undefined) return [200, { schemaType: 'JSON', schema }]
    return [404, { error_code: 40_403, message: 'Schema not found.' }]
  }
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += String(chunk)
    const [status, answer] = routes(`${request.method} ${request.url}`, body)
    response.writeHead(status, { 'content-type': 'application/vnd.schemaregistry.v1+json' })
    response.end(JSON.stringify(answer))
  }).listen(0)
  await once(server, 'listening')
  return { host: `http://localhost:${(server.address() as AddressInfo).port}`, schemas, server }
}
