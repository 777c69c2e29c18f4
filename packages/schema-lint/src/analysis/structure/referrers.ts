import type { Resolve } from '../../schema/registry.ts'
import type { SchemaDocument } from '../../schema/schema-document.ts'
import { stringOf, type Subschema } from '../../schema/subschema.ts'

const known = new WeakMap<SchemaDocument, ReadonlyMap<Subschema, readonly Subschema[]>>()

/** The schemas of the same document whose `$ref` leads to a schema. */
export function referrersOf(schema: Subschema, resolve: Resolve): readonly Subschema[] {
  const { document } = schema
  const map = known.get(document) ?? indexReferrers(document, resolve)
  known.set(document, map)
  return map.get(schema) ?? []
}

/** What a schema's `$ref` leads to. */
export function targetOf(schema: Subschema, resolve: Resolve): Subschema | undefined {
  const reference = stringOf(schema, '$ref')
  const resolution = reference === undefined ? undefined : resolve(schema, reference)
  return resolution?.ok === true ? resolution.schema : undefined
}

function indexReferrers(
  document: SchemaDocument,
  resolve: Resolve,
): ReadonlyMap<Subschema, readonly Subschema[]> {
  const map = new Map<Subschema, Subschema[]>()
  for (const schema of document.subschemas) {
    const target = targetOf(schema, resolve)
    const others = target && map.get(target)
    if (others) others.push(schema)
    else if (target) map.set(target, [schema])
  }
  return map
}
