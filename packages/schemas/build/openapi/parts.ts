import type { JsonSchema } from '@openpartner/build-helpers/json-schema'
import { parameters } from '../../src/http/parameters.ts'
import { responseHeaders } from '../../src/http/response-headers.ts'
import type { Dialect } from './dialect.ts'
import { schemaReference } from './schemas.ts'
import { without } from './without.ts'
import type { Json } from './json.ts'

const plain = (schema: object): JsonSchema => JSON.parse(JSON.stringify(schema)) as JsonSchema

/** Every parameter of a call, by component name. */
export function parameterComponents({ schema: inDialect }: Dialect): Json {
  return Object.fromEntries(
    Object.entries(parameters).map(([key, parameter]) => {
      const about = without(parameter, 'origin', 'schema', 'json', 'example')
      if (!('json' in parameter)) return [key, { ...about, schema: inDialect(plain(parameter.schema)) }]
      const { example } = parameter
      const content = { 'application/json': { schema: schemaReference('CustomerFilter'), example } }
      return [key, { ...about, content }]
    }),
  )
}

/** Every header of an answer, by component name. */
export function headerComponents({ schema: inDialect }: Dialect): Json {
  return Object.fromEntries(
    Object.entries(responseHeaders).map(([key, { description, schema }]) => [
      key,
      { description, schema: inDialect(plain(schema)) },
    ]),
  )
}
