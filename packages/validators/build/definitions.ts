import plain from '@openpartner/schemas/plain'
import { isSchema, type JsonSchema } from '@openpartner/build-helpers/json-schema'

/** Every schema that has a name, by it: the constraints of single fields. */
export const definitions: ReadonlyMap<string, JsonSchema> = new Map(Object.entries(plain.$defs))

/** Those of them that are objects, each of which becomes a module. */
export const objectNames = [...definitions].flatMap(([name, { properties }]) =>
  isSchema(properties) ? [name] : [],
)

/** The name that a reference ends with. */
export const nameOf = (reference: unknown): string => String(reference).slice('#/$defs/'.length)

/** The schema of a name; fails the build where there is none. */
export function definitionOf(name: string): JsonSchema {
  const schema = definitions.get(name)
  if (schema === undefined) throw new Error(`Unknown reference: ${name}`)
  return schema
}
