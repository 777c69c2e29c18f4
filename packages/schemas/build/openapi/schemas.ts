import { isSchema, type JsonSchema, mapSchemas } from '@openpartner/build-helpers/json-schema'
import { operations } from '../../src/operations/index.ts'
import { components } from '../components.ts'
import { componentName } from '../sources.ts'
import { without } from './without.ts'
import type { Dialect } from './dialect.ts'
import type { Json } from './json.ts'

export const reference = (kind: string, name: string): Json => ({ $ref: `#/components/${kind}/${name}` })

export const schemaReference = (name: string): Json => reference('schemas', componentName(name))

const given = (name: string | null): string[] => (name === null ? [] : [name])
const inRequests = new Set(
  operations.flatMap(({ request }) => given(request)).flatMap((name) => [...components(name).keys()]),
)

/** OpenAPI forbids sending what is read-only, but clients send back what they have read, and the service accepts it. */
function withoutReadOnly(schema: JsonSchema): JsonSchema {
  return mapSchemas(schema, (part) => without(part, 'readOnly'))
}

/** Every schema of a request or response, by component name. */
export function schemaComponents({ schema: inDialect }: Dialect): Json {
  const names = operations.flatMap(({ request, response }) => [...given(request), ...given(response)])
  const all = [...names, 'api-fault', 'ThrottlingFault', 'CustomerFilter'].flatMap((name) => [
    ...components(name),
  ])
  return Object.fromEntries(
    all.map(([name, schema]) => {
      const { title, description, ...rest } = inRequests.has(name) ? withoutReadOnly(schema) : schema
      return [name, inDialect({ ...(title === undefined ? {} : { title }), description, ...rest })]
    }),
  )
}

/** The published examples of a schema, by their names in OpenAPI. */
export function examplesOf(name: string): Json {
  const schema = components(name).get(componentName(name))
  const examples: unknown[] = isSchema(schema) && Array.isArray(schema.examples) ? schema.examples : []
  return Object.fromEntries(
    examples.map((value, index) => [`${componentName(name)}${index === 0 ? '' : index + 1}`, { value }]),
  )
}
