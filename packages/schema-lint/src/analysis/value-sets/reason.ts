import type { Resolve } from '../../schema/registry.ts'
import type { Subschema } from '../../schema/subschema.ts'
import { conjunctsOf } from '../structure/conjuncts.ts'
import { heldBy, isFalse, requiredNames } from '../structure/effective-keywords.ts'
import { sameValue } from './around.ts'
import { clashOf } from './clash.ts'
import { isEmpty } from './emptiness.ts'
import { type Fact, factsOf } from './facts.ts'
import type { Kind } from './kinds.ts'
import { everything, intersect, type ValueSet } from './value-set.ts'
import { valueSetOf } from './value-set-of.ts'

/** Two keywords that no value satisfies together. */
export type Reason = {
  /** The properties that lead from the value to the part that both are about. */
  readonly steps: readonly string[]
  readonly facts: readonly [Fact, Fact]
}

const deepest = 3

/** Why a schema excludes what holds around it; undefined where it takes more than two keywords. */
export function reasonAround(
  schema: Subschema,
  around: readonly Subschema[],
  kinds: readonly Kind[],
  resolve: Resolve,
): Reason | undefined {
  const inner = conjunctsOf(schema, resolve).schemas
  const outer = new Set(around.flatMap((each) => conjunctsOf(each, resolve).schemas))
  for (const each of inner) outer.delete(each)
  return reasonOf([...outer], inner, kinds, resolve, [])
}

/** The schemas that are about the same value as one, because schemas around it hold them. */
export function schemasAround(schema: Subschema, resolve: Resolve): readonly Subschema[] {
  const { parent, via } = schema
  if (parent === undefined || via === undefined) return []
  const outer = [...conjunctsOf(parent, resolve).schemas, ...schemasAround(parent, resolve)]
  if (sameValue.has(via.keyword)) return outer
  return via.keyword === 'properties' ? propertiesOf(outer, String(via.key)) : []
}

function reasonOf(
  one: readonly Subschema[],
  other: readonly Subschema[],
  kinds: readonly Kind[],
  resolve: Resolve,
  steps: readonly string[],
): Reason | undefined {
  const [kind] = kinds
  const narrow = (set: ValueSet): ValueSet =>
    kind === undefined ? set : { ...set, kinds: new Set([kind].filter((each) => set.kinds.has(each))) }
  const second = other.flatMap((schema) => factsOf(schema, resolve))
  for (const first of one.flatMap((schema) => factsOf(schema, resolve))) {
    const fact = second.find(({ set }) => isEmpty(narrow(intersect(first.set, set))))
    if (fact !== undefined) return { steps, facts: [first, fact] }
  }
  if (steps.length >= deepest) return undefined
  for (const name of new Set([...one, ...other].flatMap(requiredNames))) {
    const reason = reasonAt(name, one, other, resolve, steps)
    if (reason !== undefined) return reason
  }
  return undefined
}

/** The same for a property. */
function reasonAt(
  name: string,
  one: readonly Subschema[],
  other: readonly Subschema[],
  resolve: Resolve,
  steps: readonly string[],
): Reason | undefined {
  const [first, second] = [propertiesOf(one, name), propertiesOf(other, name)]
  const clash = clashOf(together(first, resolve), together(second, resolve))
  if (clash?.complete !== true) return undefined
  const expand = (list: readonly Subschema[]) => list.flatMap((each) => conjunctsOf(each, resolve).schemas)
  return reasonOf(expand(first), expand(second), clash.kinds, resolve, [...steps, name])
}

function together(schemas: readonly Subschema[], resolve: Resolve): ValueSet {
  return schemas.map((schema) => valueSetOf(schema, resolve)).reduce(intersect, everything)
}

function propertiesOf(schemas: readonly Subschema[], name: string): readonly Subschema[] {
  return schemas
    .flatMap((schema) => heldBy(schema, 'properties'))
    .filter((property) => property.via?.key === name && !isFalse(property))
}
