import { spend } from '../../budget/undecided.ts'
import type { Resolve } from '../../schema/registry.ts'
import type { Subschema } from '../../schema/subschema.ts'
import { effectiveString, heldBy } from './effective-keywords.ts'

/** The schemas that a value must satisfy together with one: itself, its `allOf` branches, and what these refer to. */
export type Conjuncts = {
  /** The schema itself first. */
  readonly schemas: readonly Subschema[]
  /** False where a reference leads to something unread, or depends on the value. */
  readonly complete: boolean
}

export function conjunctsOf(schema: Subschema, resolve: Resolve): Conjuncts {
  const schemas = new Set<Subschema>([schema])
  let complete = true
  // The set grows while it is walked.
  for (const each of schemas) {
    spend()
    for (const branch of heldBy(each, 'allOf')) schemas.add(branch)
    const reference = effectiveString(each, '$ref')
    const target = reference === undefined ? undefined : resolve(each, reference)
    if (target?.ok === true) schemas.add(target.schema)
    if (target?.ok === false || isDynamic(each)) complete = false
  }
  return { schemas: [...schemas], complete }
}

function isDynamic(schema: Subschema): boolean {
  return ['$dynamicRef', '$recursiveRef'].some((keyword) => effectiveString(schema, keyword) !== undefined)
}
