import { isSchema, type JsonSchema } from '@openpartner/build-helpers/json-schema'
import { namedSchema } from '../sources.ts'

/** A field of documents and its schema; the first item represents all items. */
export type Field = { readonly pointer: string; readonly schema: JsonSchema; readonly required: boolean }

/** Every field in a resource's schema, the document itself first. */
export function fieldsOf(resource: string): Field[] {
  return visit(namedSchema(resource), '')
}

function visit(part: JsonSchema, pointer: string, required = false): Field[] {
  const schema = typeof part.$ref === 'string' ? namedSchema(part.$ref) : part
  const properties = Object.entries(schema.properties ?? {}) as [string, JsonSchema][]
  return [
    { pointer, schema, required },
    ...properties.flatMap(([name, property]) =>
      visit(property, `${pointer}/${name}`, ((schema.required ?? []) as string[]).includes(name)),
    ),
    ...(isSchema(schema.items) ? visit(schema.items, `${pointer}/0`) : []),
  ]
}
