import type { Resolve } from '../../schema/registry.ts'
import { has, type Subschema, valueOf } from '../../schema/subschema.ts'
import { conjunctsOf } from '../structure/conjuncts.ts'
import { effective, heldBy } from '../structure/effective-keywords.ts'
import type { Given } from './given.ts'
import { mayContain } from './membership.ts'
import { valueSetOf } from './value-set-of.ts'

/** Keywords that a value must be there for; `not` and `false` are about its absence as well. */
const asking = [
  'const',
  'enum',
  'pattern',
  'type',
  'minimum',
  'exclusiveMinimum',
  'minLength',
  'minItems',
  'required',
  'contains',
]

/**
 * The properties that a condition asks about and that an object meeting it need not have: the condition does not
 * require them, nor does anything around it, and no default says what their absence means.
 */
export function absentProperties(condition: Subschema, given: Given, resolve: Resolve): readonly Subschema[] {
  const required = valueSetOf(condition, resolve).required
  return heldBy(condition, 'properties').flatMap((property) => {
    const name = String(property.via?.key)
    const held = given.schemas.flatMap((each) =>
      heldBy(each, 'properties').filter(({ via }) => via?.key === name),
    )
    if (required.has(name) || given.required.has(name)) {
      const inner = held.flatMap((each) => conjunctsOf(each, resolve).schemas)
      const names = inner.flatMap((each) => [...valueSetOf(each, resolve).required])
      return absentProperties(property, { required: new Set(names), schemas: inner }, resolve)
    }
    const asks = asking.some((keyword) => effective(property, keyword) !== undefined)
    return asks && !isMeantAbsent(property, held, resolve) ? [property] : []
  })
}

/** Whether absence is as good as a value that is asked for: null, or the default. */
function isMeantAbsent(asked: Subschema, declared: readonly Subschema[], resolve: Resolve): boolean {
  const set = valueSetOf(asked, resolve)
  if (mayContain(set, null)) return true
  return declared.some((each) => has(each, 'default') && mayContain(set, valueOf(each, 'default')))
}
