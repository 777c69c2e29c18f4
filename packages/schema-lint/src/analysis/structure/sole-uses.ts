import type { Resolve } from '../../schema/registry.ts'
import type { SchemaDocument } from '../../schema/schema-document.ts'
import { has, type Subschema } from '../../schema/subschema.ts'
import { referencesOf } from '../references/reference-keywords.ts'

const identifying = ['$id', 'id', '$anchor', '$dynamicAnchor', '$recursiveAnchor']

/** The definitions without an identifier to which a single reference of all documents leads, each with its user. */
export function soleUses(
  documents: readonly SchemaDocument[],
  resolve: Resolve,
): readonly (readonly [definition: Subschema, user: Subschema])[] {
  const uses = new Map<Subschema, { readonly user: Subschema; readonly keyword: string }[]>()
  const inside = new Set<Subschema>()
  for (const user of documents.flatMap(({ subschemas }) => subschemas)) {
    for (const { keyword, text } of referencesOf(user)) {
      const target = resolve(user, text)
      if (!target.ok) continue
      const others = uses.get(target.schema)
      if (others) others.push({ user, keyword })
      else uses.set(target.schema, [{ user, keyword }])
      // What leads into a definition uses it as well.
      for (let at = target.schema.parent; at !== undefined; at = at.parent) inside.add(at)
    }
  }
  return [...uses].flatMap(([definition, [first, ...more]]) => {
    const isDefinition = definition.via?.keyword === '$defs' || definition.via?.keyword === 'definitions'
    const isPlain = isDefinition && more.length === 0 && first?.keyword === '$ref' && !inside.has(definition)
    const isOwn = first?.user.document === definition.document && !isAround(definition, first.user)
    return isPlain && isOwn && !isIdentified(definition) ? [[definition, first.user] as const] : []
  })
}

/** A schema and those in it that are about the same value. */
export function sameValueParts(schema: Subschema): readonly Subschema[] {
  const parts = new Set([schema])
  // The set grows while it is walked.
  for (const each of parts) {
    for (const child of each.document.childrenOf(each)) {
      if (['allOf', 'anyOf', 'oneOf', 'then', 'else'].includes(child.via?.keyword ?? '')) parts.add(child)
    }
  }
  return [...parts]
}

function isAround(outer: Subschema, inner: Subschema): boolean {
  for (let at: Subschema | undefined = inner; at !== undefined; at = at.parent) if (at === outer) return true
  return false
}

function isIdentified(schema: Subschema): boolean {
  return (
    identifying.some((keyword) => has(schema, keyword)) ||
    schema.document.childrenOf(schema).some(isIdentified)
  )
}
