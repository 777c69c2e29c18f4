import { type JsonSchema, mapSchemas } from '@openpartner/build-helpers/json-schema'
import { componentName, namedSchema, usedNames } from './sources.ts'

/**
 * A resource and everything that it refers to, by component name (`Customer`, `Address`, `CountryCode`), the resource
 * first. Each is flat: a `$ref` points to `#/components/schemas/<Name>`, as OpenAPI wants it.
 */
export function components(resource: string): ReadonlyMap<string, JsonSchema> {
  const names = [resource, ...usedNames(resource, true)]
  return new Map(names.map((name) => [componentName(name), flat(namedSchema(name))]))
}

const flat = (schema: JsonSchema): JsonSchema =>
  mapSchemas(schema, (part) =>
    typeof part.$ref === 'string'
      ? { ...part, $ref: `#/components/schemas/${componentName(part.$ref)}` }
      : part,
  )
