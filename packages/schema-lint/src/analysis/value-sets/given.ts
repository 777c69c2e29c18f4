import type { Resolve } from '../../schema/registry.ts'
import type { Subschema } from '../../schema/subschema.ts'
import { conjunctsOf } from '../structure/conjuncts.ts'
import { heldBy, heldDirectly, requiredNames } from '../structure/effective-keywords.ts'
import { referrersOf } from '../structure/referrers.ts'
import { sameValue } from './around.ts'
import { valueSetOf } from './value-set-of.ts'

/** What is certain about the objects that arrive at a condition, or meant by their author. */
export type Given = {
  /** Properties that all of them have. */
  readonly required: ReadonlySet<string>
  /** The schemas that are about the same objects. */
  readonly schemas: readonly Subschema[]
}

/** What is given where a schema is reached: by the schemas around it, and by those that refer to the outermost. */
export function givenAt(schema: Subschema, resolve: Resolve, seen = new Set<Subschema>()): Given {
  if (seen.has(schema)) return { required: new Set(), schemas: [] }
  seen.add(schema)
  const { parent, via } = schema
  const own = {
    required: valueSetOf(schema, resolve).required,
    schemas: conjunctsOf(schema, resolve).schemas,
  }
  const outer = [
    own,
    ...(parent !== undefined && via !== undefined
      ? [fromParent(parent, via.keyword, String(via.key), resolve, seen)]
      : []),
    ...referrersOf(schema, resolve).map((referrer) => givenAt(referrer, resolve, seen)),
  ]
  return {
    required: new Set(outer.flatMap(({ required }) => [...required])),
    schemas: outer.flatMap(({ schemas }) => schemas),
  }
}

function fromParent(
  parent: Subschema,
  keyword: string,
  key: string,
  resolve: Resolve,
  seen: Set<Subschema>,
): Given {
  if (keyword === 'properties') {
    const { schemas } = givenAt(parent, resolve, seen)
    const held = schemas.flatMap((each) => heldBy(each, 'properties').filter(({ via }) => via?.key === key))
    const all = held.flatMap((each) => conjunctsOf(each, resolve).schemas)
    return { required: new Set(all.flatMap(requiredNames)), schemas: all }
  }
  if (!sameValue.has(keyword)) return { required: new Set(), schemas: [] }
  const given = givenAt(parent, resolve, seen)
  const condition = keyword === 'then' ? heldDirectly(parent, 'if') : undefined
  const met = condition === undefined ? [] : valueSetOf(condition, resolve).required
  const trigger = keyword.startsWith('depend') ? [key] : []
  return { required: new Set([...given.required, ...met, ...trigger]), schemas: given.schemas }
}
