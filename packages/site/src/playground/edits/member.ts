import { isSchema, type JsonSchema } from '@openpartner/build-helpers/json-schema'
import { emptyValueOf } from '../editor/assistance/schema/empty-value.ts'
import { schemaOf } from '../sources.ts'
import type { Member } from './insert.ts'

/** A property as the schema of a resource has it: with the only allowed value, or the empty value of its type. */
export async function memberOf(resource: string, path: readonly (string | number)[]): Promise<Member> {
  const bundle = JSON.parse(await schemaOf(resource)) as JsonSchema
  const followed = (schema: unknown): JsonSchema => {
    if (!isSchema(schema)) return {}
    if (typeof schema.$ref !== 'string') return schema
    return followed((bundle.$defs as JsonSchema)[schema.$ref.slice('#/$defs/'.length)])
  }
  const below = typeof path[0] === 'number' ? path.slice(1) : path
  let parent = bundle
  for (const step of below.slice(0, -1)) {
    const { items, properties } = parent
    parent = followed(typeof step === 'number' ? items : (properties as JsonSchema | undefined)?.[step])
  }
  const properties = isSchema(parent.properties) ? parent.properties : {}
  const name = String(path.at(-1))
  return { name, value: emptyValueOf(followed(properties[name])), order: Object.keys(properties) }
}
