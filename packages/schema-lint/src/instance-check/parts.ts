import type { Subschema } from '../schema/subschema.ts'
import { Uncheckable } from './uncheckable.ts'

/** The schemas under a keyword: one, a list, or by name. */
type Parts = { only?: Subschema; readonly list: Subschema[]; readonly named: Map<string, Subschema> }

const known = new WeakMap<Subschema, ReadonlyMap<string, Parts>>()
const none: Parts = { list: [], named: new Map() }

function partsOf(schema: Subschema, keyword: string): Parts {
  const parts = known.get(schema) ?? group(schema)
  known.set(schema, parts)
  return parts.get(keyword) ?? none
}

function group(schema: Subschema): ReadonlyMap<string, Parts> {
  const groups = new Map<string, Parts>()
  for (const child of schema.document.childrenOf(schema)) {
    const { keyword = '', key } = child.via ?? {}
    const parts = groups.get(keyword) ?? { list: [], named: new Map<string, Subschema>() }
    groups.set(keyword, parts)
    if (key === undefined) parts.only = child
    else if (typeof key === 'number') parts.list.push(child)
    else parts.named.set(key, child)
  }
  return groups
}

/** The schema that a keyword holds. @throws {Uncheckable} if it holds none */
export function only(schema: Subschema, keyword: string): Subschema {
  const part = partsOf(schema, keyword).only
  if (part === undefined) throw new Uncheckable('no schema')
  return part
}

/** The list of schemas that a keyword holds. @throws {Uncheckable} if it holds something else */
export function listed(schema: Subschema, keyword: string): readonly Subschema[] {
  const value = schema.keywords[keyword]
  const { list } = partsOf(schema, keyword)
  if (!Array.isArray(value) || list.length !== value.length) throw new Uncheckable('no schemas')
  return list
}

/** The schemas that a keyword holds by name. */
export function named(schema: Subschema, keyword: string): ReadonlyMap<string, Subschema> {
  return partsOf(schema, keyword).named
}
