import { has, type Subschema, valueOf } from '../../schema/subschema.ts'

/** Whether a schema is nothing but its `$ref`: in its dialect everything beside one is ignored. */
export function isOnlyReference(schema: Subschema): boolean {
  return schema.dialect.refStandsAlone && typeof valueOf(schema, '$ref') === 'string'
}

/** A keyword's value where the keyword has an effect: its dialect knows it, and no `$ref` silences it. */
export function effective(schema: Subschema, keyword: string): unknown {
  if (!schema.dialect.keywords.has(keyword)) return undefined
  return keyword !== '$ref' && isOnlyReference(schema) ? undefined : valueOf(schema, keyword)
}

export function effectiveNumber(schema: Subschema, keyword: string): number | undefined {
  const value = effective(schema, keyword)
  return typeof value === 'number' ? value : undefined
}

export function effectiveString(schema: Subschema, keyword: string): string | undefined {
  const value = effective(schema, keyword)
  return typeof value === 'string' ? value : undefined
}

export function effectiveList(schema: Subschema, keyword: string): readonly unknown[] | undefined {
  const value = effective(schema, keyword)
  return Array.isArray(value) ? value : undefined
}

/** The names that `required` lists, each once. */
export function requiredNames(schema: Subschema): readonly string[] {
  const names = effectiveList(schema, 'required') ?? []
  return [...new Set(names.filter((name): name is string => typeof name === 'string'))]
}

const parts = new WeakMap<Subschema, ReadonlyMap<string, readonly Subschema[]>>()

/** The schemas that a keyword holds, whether it has an effect or not. */
export function partsUnder(schema: Subschema, keyword: string): readonly Subschema[] {
  const known = parts.get(schema) ?? groupParts(schema)
  parts.set(schema, known)
  return known.get(keyword) ?? []
}

function groupParts(schema: Subschema): ReadonlyMap<string, readonly Subschema[]> {
  const groups = new Map<string, Subschema[]>()
  for (const child of schema.document.childrenOf(schema)) {
    const group = groups.get(child.via?.keyword ?? '')
    if (group) group.push(child)
    else groups.set(child.via?.keyword ?? '', [child])
  }
  return groups
}

/** The schemas that a keyword holds, in the order of the text; none where it has no effect. */
export function heldBy(schema: Subschema, keyword: string): readonly Subschema[] {
  if (!has(schema, keyword) || effective(schema, keyword) === undefined) return []
  return partsUnder(schema, keyword)
}

/** The one schema that a keyword holds directly, not in a list or by name. */
export function heldDirectly(schema: Subschema, keyword: string): Subschema | undefined {
  return heldBy(schema, keyword).find(({ via }) => via?.key === undefined)
}

/** Whether a schema is `false`, and so accepts nothing. */
export function isFalse(schema: Subschema): boolean {
  return schema.node.value === false
}

/** Whether a schema is `true`, or has nothing that could reject a value. */
export function isAnything(schema: Subschema): boolean {
  if (schema.node.value === true) return true
  if (schema.node.kind !== 'object') return false
  // An unknown keyword may come from a vocabulary that asserts something.
  return Object.keys(schema.keywords).every((name) => {
    const role = schema.dialect.keywords.get(name)?.role
    return role === 'definitions' || (role === 'annotation' && name !== 'format')
  })
}
