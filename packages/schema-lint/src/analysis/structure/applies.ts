import { spend } from '../../budget/undecided.ts'
import type { Resolve } from '../../schema/registry.ts'
import { has, stringOf, type Subschema } from '../../schema/subschema.ts'
import { partsUnder } from './effective-keywords.ts'

/** Keywords whose schemas see the same value as the schema that holds them, and must or may accept it. */
const sameInstance = new Set(['allOf', 'anyOf', 'oneOf', 'then', 'else'])

/**
 * Whether something holds for every value that a schema accepts, because a schema that says so applies to it: itself,
 * one it is a part of, one it refers to, or one in each of its alternatives.
 */
export function applies(schema: Subschema, test: (schema: Subschema) => boolean, resolve: Resolve): boolean {
  let current: Subschema | undefined = schema
  while (current !== undefined) {
    if (appliesTo(current, test, resolve)) return true
    const { parent, via }: Subschema = current
    current = via !== undefined && sameInstance.has(via.keyword) ? parent : undefined
  }
  return false
}

/** By test and schema: many schemas are parts of the same one. */
const known = new WeakMap<(schema: Subschema) => boolean, WeakMap<Subschema, boolean>>()

function appliesTo(schema: Subschema, test: (schema: Subschema) => boolean, resolve: Resolve): boolean {
  const answers = known.get(test) ?? new WeakMap<Subschema, boolean>()
  known.set(test, answers)
  const answer = answers.get(schema) ?? appliesWithin(schema, test, resolve, new Set())
  answers.set(schema, answer)
  return answer
}

function appliesWithin(
  schema: Subschema,
  test: (schema: Subschema) => boolean,
  resolve: Resolve,
  seen: Set<Subschema>,
): boolean {
  if (seen.has(schema)) return false
  spend()
  seen.add(schema)
  const recur = (other: Subschema) => appliesWithin(other, test, resolve, seen)
  const reference = stringOf(schema, '$ref')
  const resolution = reference === undefined ? undefined : resolve(schema, reference)
  if (resolution?.ok === true && recur(resolution.schema)) return true
  if (schema.dialect.refStandsAlone && has(schema, '$ref')) return false
  if (test(schema)) return true
  const under = (keyword: string) => partsUnder(schema, keyword)
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
