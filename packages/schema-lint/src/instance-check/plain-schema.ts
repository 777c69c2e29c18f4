import { has, isRecord, stringOf, type Subschema, valueOf } from '../schema/subschema.ts'
import { declaredTypes } from '../schema/types.ts'
import { setOwn } from '../source/objects.ts'
import { Uncheckable } from './uncheckable.ts'

/** How a reference is written in a plain schema: as one, or as a keyword that is followed when a value reaches it. */
export type ReferenceKeyword = '$ref' | 'lazyRef'

export type Links = {
  readonly keyword: ReferenceKeyword
  /** The name of a reference's target. @throws {Uncheckable} if it leads nowhere */
  readonly nameOf: (from: Subschema, referenceKeyword: string, reference: string) => string
  /** The name of a part that is followed like a reference; undefined if it stays where it is. */
  readonly nameOfPart: (part: Subschema) => string | undefined
}

type Plain = Record<string, unknown>

/**
 * A schema reduced to what decides about values: without annotations, identifiers and definitions, with internal names
 * as references, and beside a `$ref` only the keywords that its dialect reads.
 * @throws {Uncheckable} if it is broken, or a reference leads nowhere
 */
export function plainSchema(schema: Subschema, links: Links): unknown {
  if (typeof schema.node.value === 'boolean') return schema.node.value
  if (schema.node.kind !== 'object') throw new Uncheckable('no schema')
  if (has(schema, 'unevaluatedItems') && schema.dialect.keywords.has('unevaluatedItems')) {
    // Ajv does not see what `contains` and nested `items` evaluate.
    throw new Uncheckable('unevaluatedItems')
  }
  const plain: Plain = {}
  addReferences(plain, schema, links)
  if (schema.dialect.refStandsAlone && Object.keys(plain).length > 0) return plain
  const children = childrenByKeyword(schema)
  for (const [name, value] of Object.entries(schema.keywords)) {
    const known = schema.dialect.keywords.get(name)
    if (known?.role === 'assertion' || name === 'format') plain[name] = value
    if (known?.role === 'applicator') plain[name] = applied(value, children.get(name) ?? [], links)
  }
  admitNull(plain, schema)
  return plain
}

function addReferences(plain: Plain, schema: Subschema, links: Links): void {
  for (const keyword of ['$ref', '$dynamicRef', '$recursiveRef']) {
    const reference = schema.dialect.keywords.has(keyword) ? stringOf(schema, keyword) : undefined
    if (reference === undefined) continue
    if (Object.hasOwn(plain, links.keyword)) throw new Uncheckable('two references')
    plain[links.keyword] = links.nameOf(schema, keyword, reference)
  }
}

function childrenByKeyword(schema: Subschema): ReadonlyMap<string, readonly Subschema[]> {
  const groups = new Map<string, Subschema[]>()
  for (const child of schema.document.childrenOf(schema)) {
    const keyword = child.via?.keyword ?? ''
    const group = groups.get(keyword)
    if (group) group.push(child)
    else groups.set(keyword, [child])
  }
  return groups
}

function applied(value: unknown, children: readonly Subschema[], links: Links): unknown {
  if (Array.isArray(value)) {
    if (children.length !== value.length) throw new Uncheckable('no schema')
    return children.map((child) => plainPart(child, links))
  }
  const [only] = children
  if (only !== undefined && only.via?.key === undefined) return plainPart(only, links)
  if (!isRecord(value)) throw new Uncheckable('no schema')
  const map: Plain = {}
  for (const [key, names] of Object.entries(value)) if (Array.isArray(names)) setOwn(map, key, names)
  for (const child of children) setOwn(map, String(child.via?.key), plainPart(child, links))
  return map
}

function plainPart(part: Subschema, links: Links): unknown {
  const name = links.nameOfPart(part)
  return name === undefined ? plainSchema(part, links) : { [links.keyword]: name }
}

/** `nullable` belongs to OpenAPI 3.0 alone, but many tools read it everywhere: its author means null. */
function admitNull(plain: Plain, schema: Subschema): void {
  delete plain['nullable']
  if (valueOf(schema, 'nullable') !== true) return
  const types = declaredTypes(schema)
  if (types !== undefined) plain['type'] = [...new Set([...types, 'null'])]
  if (Array.isArray(plain['enum'])) plain['enum'] = [...new Set([...(plain['enum'] as unknown[]), null])]
}
