import type { Resolve } from '../../schema/registry.ts'
import { has, stringOf, type Subschema } from '../../schema/subschema.ts'

/** Keywords whose schemas see the same value as the schema that holds them, and must or may accept it. */
const sameInstance = new Set(['allOf', 'anyOf', 'oneOf', 'then', 'else'])

/**
 * Whether something holds for every value that a schema accepts, because a schema that says so applies to it: itself,
 * one it is a part of, one it refers to, or one in each of its alternatives.
 */
export function applies(schema: Subschema, test: (schema: Subschema) => boolean, resolve: Resolve): boolean {
  let current: Subschema | undefined = schema
  while (current !== undefined) {
    if (appliesWithin(current, test, resolve, new Set())) return true
    const { parent, via }: Subschema = current
    current = via !== undefined && sameInstance.has(via.keyword) ? parent : undefined
  }
  return false
}

function appliesWithin(
  schema: Subschema,
  test: (schema: Subschema) => boolean,
  resolve: Resolve,
  seen: Set<Subschema>,
): boolean {
  if (seen.has(schema)) return false
  seen.add(schema)
  const recur = (other: Subschema) => appliesWithin(other, test, resolve, seen)
  const reference = stringOf(schema, '$ref')
  const resolution = reference === undefined ? undefined : resolve(schema, reference)
  if (resolution?.ok === true && recur(resolution.schema)) return true
  if (schema.dialect.refStandsAlone && has(schema, '$ref')) return false
  if (test(schema)) return true
  const children = schema.document.childrenOf(schema)
  const under = (keyword: string) => children.filter(({ via }) => via?.keyword === keyword)
  if (under('allOf').some(recur)) return true
  return ['anyOf', 'oneOf'].some((keyword) => {
    const branches = under(keyword)
    return branches.length > 0 && branches.every(recur)
  })
}

/** Whether a schema says what values are, and not what they are not or when something else applies. */
export function isAsserted(schema: Subschema): boolean {
  for (let current: Subschema | undefined = schema; current; current = current.parent) {
    const keyword = current.via?.keyword
    if (keyword === 'not' || keyword === 'if' || keyword === 'contains') return false
  }
  return true
}
