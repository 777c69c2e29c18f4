/** A JSON Schema, or any part of one. */
export type JsonSchema = { readonly [keyword: string]: unknown }

export const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Keywords whose value is data, in which a key such as `$ref` means nothing. */
const dataKeywords = new Set(['enum', 'const', 'examples', 'example', 'default', 'required'])

/** Keywords whose value maps names of the schema's own choice to schemas. */
const mapKeywords = new Set(['properties', '$defs', 'definitions'])

/** A copy of a schema in which `change` has been applied to every subschema, leaves first. */
export function mapSchemas(schema: JsonSchema, change: (schema: JsonSchema) => JsonSchema): JsonSchema {
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit)
    return isSchema(value) ? mapSchemas(value, change) : value
  }
  const entries = Object.entries(schema).map(([keyword, value]) => {
    if (dataKeywords.has(keyword)) return [keyword, value]
    if (!mapKeywords.has(keyword) || !isSchema(value)) return [keyword, visit(value)]
    return [keyword, Object.fromEntries(Object.entries(value).map(([name, item]) => [name, visit(item)]))]
  })
  return change(Object.fromEntries(entries) as JsonSchema)
}

/** The `$ref`s of a schema, each once, in the order of their first use. */
export function referencesOf(schema: JsonSchema): string[] {
  const found = new Set<string>()
  mapSchemas(schema, (part) => {
    if (typeof part.$ref === 'string') found.add(part.$ref)
    return part
  })
  return [...found]
}

/** Points every `$ref` to another target. Draft-07 ignores the siblings of a `$ref`, so it moves into an `allOf`. */
export function retargetDraft07(schema: JsonSchema, target: (reference: string) => string): JsonSchema {
  return mapSchemas(schema, ({ $ref, ...siblings }) => {
    if (typeof $ref !== 'string') return siblings
    const reference = { $ref: target($ref) }
    return Object.keys(siblings).length === 0 ? reference : { allOf: [reference], ...siblings }
  })
}
