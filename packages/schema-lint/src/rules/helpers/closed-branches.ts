import { allowedNames } from '../../analysis/structure/allowed-names.ts'
import { conjunctsOf } from '../../analysis/structure/conjuncts.ts'
import {
  effectiveString,
  heldBy,
  isFalse,
  isOnlyReference,
} from '../../analysis/structure/effective-keywords.ts'
import type { ValueSet } from '../../analysis/value-sets/value-set.ts'
import type { Resolve } from '../../schema/registry.ts'
import type { Subschema } from '../../schema/subschema.ts'
import type { Path } from '../../source/node.ts'

/** A closed schema in a combination, and the properties of the schemas beside it that it forbids. */
export type ClosedBranch = {
  readonly closed: Subschema
  readonly group: BranchGroup
  readonly dead: readonly [Subschema, ...Subschema[]]
}

/** The closed schemas among what `allOf` and `$ref` combine that forbid properties of the others. */
export function closedBranches(schema: Subschema, resolve: Resolve): readonly ClosedBranch[] {
  const groups = groupsOf(schema, resolve)
  if (groups.length < 2) return []
  return groups.flatMap((group) => {
    const others = groups.filter((other) => other !== group).flatMap(({ schemas }) => schemas)
    return group.schemas.flatMap((closed) => {
      const [first, ...more] = deadProperties(closed, others)
      if (first === undefined || selects(closed, others, closed === schema)) return []
      return [{ closed, group, dead: [first, ...more] as const }]
    })
  })
}

/** Whether a combination has no object because a closed branch, which is reported as such, forbids a required name. */
export function isForbiddenByClosed(both: ValueSet, schema: Subschema, resolve: Resolve): boolean {
  const forbidden = [...both.required].filter((name) => both.allows?.(name) === false)
  if (forbidden.length === 0) return false
  const dead = closedBranches(schema, resolve).flatMap((branch) => branch.dead)
  return dead.some(({ via }) => forbidden.some((name) => name === via?.key))
}

/** Schemas that come into a combination together: its own keywords, or one branch and all that it brings along. */
export type BranchGroup = {
  readonly at: Subschema
  readonly path: Path
  readonly schemas: readonly Subschema[]
}

function groupsOf(schema: Subschema, resolve: Resolve): readonly BranchGroup[] {
  const branches = heldBy(schema, 'allOf').map(
    (at): BranchGroup => ({ at, path: [], schemas: conjunctsOf(at, resolve).schemas }),
  )
  const reference = isOnlyReference(schema) ? undefined : effectiveString(schema, '$ref')
  const target = reference === undefined ? undefined : resolve(schema, reference)
  const referenced: readonly BranchGroup[] =
    target?.ok === true
      ? [
          {
            at: schema,
            path: ['$ref'],
            schemas: conjunctsOf(target.schema, resolve).schemas.filter((each) => each !== schema),
          },
        ]
      : []
  return [{ at: schema, path: [], schemas: [schema] }, ...branches, ...referenced]
}

/** The properties of other schemas that a closed one forbids. */
function deadProperties(closed: Subschema, others: readonly Subschema[]): readonly Subschema[] {
  const allows = allowedNames(closed)
  if (allows === undefined) return []
  return others
    .flatMap((other) => (other === closed ? [] : heldBy(other, 'properties')))
    .filter((property) => !isFalse(property) && !allows(String(property.via?.key)))
}

/**
 * Whether a closed schema lists what others declare in order to leave out the rest. One with additional properties is
 * not a selection, unless it is the schema itself, which may add to what it selects.
 */
export function selects(closed: Subschema, others: readonly Subschema[], isOuter: boolean): boolean {
  const declared = heldBy(closed, 'properties').map(({ via }) => via?.key)
  const names = new Set(others.flatMap((other) => heldBy(other, 'properties').map(({ via }) => via?.key)))
  const shared = declared.filter((name) => names.has(name))
  return shared.length > 0 && (isOuter || shared.length === declared.length)
}
