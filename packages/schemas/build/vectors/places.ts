import { isSchema, type JsonSchema } from '@openpartner/build-helpers/json-schema'
import { namedSchema } from '../sources.ts'

/** A place of documents and what the schema says there; the first item stands for all. */
export type SchemaPlace = { readonly pointer: string; readonly schema: JsonSchema }

/** Every place that a resource's schema knows, the document itself first. */
export function placesOf(resource: string): SchemaPlace[] {
  return visit(namedSchema(resource), '')
}

function visit(part: JsonSchema, pointer: string): SchemaPlace[] {
  const schema = typeof part.$ref === 'string' ? namedSchema(part.$ref) : part
  const properties = Object.entries(schema.properties ?? {}) as [string, JsonSchema][]
  return [
    { pointer, schema },
    ...properties.flatMap(([name, property]) => visit(property, `${pointer}/${name}`)),
    ...(isSchema(schema.items) ? visit(schema.items, `${pointer}/0`) : []),
  ]
}
