import type { JsonSchema } from '@openpartner/build-helpers/json-schema'

/** How variants differ. */
export type Variant = {
  /** `$schema`, `$id` and the like, before everything else. */
  readonly head: JsonSchema
  /** The schema of a resource or definition. */
  readonly source: (name: string) => JsonSchema
  /** Points every `$ref` at its target in the variant. */
  readonly rewrite: (schema: JsonSchema) => JsonSchema
  /** Keyword that holds what the file refers to. */
  readonly keyword: '$defs' | 'definitions'
  /** Name there of a resource or definition. */
  readonly key: (name: string) => string
}

/** A file of a variant: head, title and description first, then the schema, then what it refers to by name. */
export function assemble(
  resource: string,
  names: readonly string[],
  { head, source, rewrite, keyword, key }: Variant,
): JsonSchema {
  const kept = Object.fromEntries(names.map((name) => [key(name), rewrite(source(name))]))
  const schema = source(resource)
  const { title, description } = schema
  return {
    ...head,
    title,
    description,
    ...rewrite(schema),
    ...(names.length > 0 ? { [keyword]: kept } : {}),
  }
}
