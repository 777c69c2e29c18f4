import type { Resolve } from '../../schema/registry.ts'
import { recordOf, type Subschema } from '../../schema/subschema.ts'
import { conjunctsOf } from './conjuncts.ts'
import { heldBy, requiredNames } from './effective-keywords.ts'

/** A branch that a discriminator chooses, and all that is known of its properties. */
export type DiscriminatedBranch = {
  readonly branch: Subschema
  readonly declares: boolean
  readonly requires: boolean
}

/** The property that tells the branches apart; undefined where the schema has no discriminator with branches. */
export function discriminatorOf(schema: Subschema): string | undefined {
  const name = recordOf(schema, 'discriminator')?.['propertyName']
  return typeof name === 'string' ? name : undefined
}

/** The branches that are known completely and have no choices of their own. */
export function discriminatedBranches(
  schema: Subschema,
  name: string,
  resolve: Resolve,
): readonly DiscriminatedBranch[] {
  return [...heldBy(schema, 'oneOf'), ...heldBy(schema, 'anyOf')].flatMap((branch) => {
    const { schemas, complete } = conjunctsOf(branch, resolve)
    const chooses = schemas.some((each) => heldBy(each, 'oneOf').length + heldBy(each, 'anyOf').length > 0)
    const around = conjunctsOf(schema, resolve).schemas
    if (!complete || chooses) return []
    const all = [...schemas, ...around]
    const declares = all.some((each) => heldBy(each, 'properties').some(({ via }) => via?.key === name))
    return [{ branch, declares, requires: all.some((each) => requiredNames(each).includes(name)) }]
  })
}
