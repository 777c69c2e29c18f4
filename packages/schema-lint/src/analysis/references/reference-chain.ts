import type { Resolve } from '../../schema/registry.ts'
import { stringOf, type Subschema } from '../../schema/subschema.ts'

/**
 * A schema and what its `$ref` leads to, link by link, until the last.
 * @returns `complete` is false where a reference leads to something unread, or around in a circle
 */
export function referenceChain(
  schema: Subschema,
  resolve: Resolve,
): { readonly schemas: readonly Subschema[]; readonly complete: boolean } {
  const schemas = new Set<Subschema>()
  let current = schema
  while (!schemas.has(current)) {
    schemas.add(current)
    const reference = stringOf(current, '$ref')
    if (reference === undefined) return { schemas: [...schemas], complete: true }
    const resolution = resolve(current, reference)
    if (!resolution.ok) return { schemas: [...schemas], complete: false }
    current = resolution.schema
  }
  return { schemas: [...schemas], complete: false }
}
