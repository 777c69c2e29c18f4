import { type JsonObject, type Path } from '../../../src/documents.ts'
import type { Resource } from '../../../src/resources.ts'

export type StringField = { readonly path: Path; readonly schema: JsonObject }

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null

/** The place of every string that the resource's schema knows; in lists, that of the first item. */
export function stringFields({ twin }: Resource): StringField[] {
  const document = twin.jsonSchema({ target: 'draft-2020-12' })
  const definitions = isObject(document.$defs) ? document.$defs : {}
  const found: StringField[] = []
  const walk = (schema: unknown, path: Path): void => {
    if (!isObject(schema)) return
    if (typeof schema.$ref === 'string') walk(definitions[schema.$ref.slice('#/$defs/'.length)], path)
    if ([schema.type].flat().includes('string')) found.push({ path, schema })
    for (const [name, property] of Object.entries(schema.properties ?? {})) walk(property, [...path, name])
    walk(schema.items, [...path, 0])
  }
  walk(document, [])
  return found
}
