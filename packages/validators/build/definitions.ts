import { resources } from '@openpartner/schemas'
import { isSchema, type JsonSchema } from '@openpartner/build-helpers/json-schema'
import { bundles } from './schemas.ts'

/** Every schema that has a name, by it: the resources by their type, and what they refer to. */
export const definitions: ReadonlyMap<string, JsonSchema> = new Map(
  resources.flatMap(({ name, type }) => {
    const { $defs, ...schema } = bundles.get(name) ?? {}
    return [...(Object.entries($defs ?? {}) as [string, JsonSchema][]), [type, schema] as const]
  }),
)

/** Those of them that are objects with fields of their own, each of which becomes a module. */
export const objectNames = [...definitions].flatMap(([name, schema]) =>
  isSchema(schema.properties) && schema.title !== undefined ? [name] : [],
)

/** The name that a reference ends with. */
export const nameOf = (reference: unknown): string => String(reference).slice('#/$defs/'.length)
