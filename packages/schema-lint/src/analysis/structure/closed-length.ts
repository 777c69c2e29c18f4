import type { Resolve } from '../../schema/registry.ts'
import type { Subschema } from '../../schema/subschema.ts'
import { appliedSchemas } from './declared-names.ts'
import { effective, heldBy } from './effective-keywords.ts'

/** How many items an array may have by what a schema says about the rest; undefined if nothing limits it so. */
export type ClosedLength = {
  readonly keyword: 'items' | 'additionalItems' | 'unevaluatedItems'
  readonly length: number
}

export function closedLengthOf(schema: Subschema, resolve: Resolve): ClosedLength | undefined {
  const listed = tupleKeyword(schema)
  const rest = listed === 'prefixItems' ? 'items' : 'additionalItems'
  const isTuple = listed === 'prefixItems' || Array.isArray(effective(schema, 'items'))
  if (isTuple && effective(schema, rest) === false)
    return { keyword: rest, length: heldBy(schema, listed).length }
  if (effective(schema, 'unevaluatedItems') !== false) return undefined
  const { schemas, complete } = appliedSchemas(schema, resolve)
  if (!complete || schemas.some((each) => coversRest(each, each === schema))) return undefined
  const lengths = schemas.map((each) => heldBy(each, tupleKeyword(each)).length)
  return { keyword: 'unevaluatedItems', length: lengths.reduce((one, other) => Math.max(one, other), 0) }
}

function tupleKeyword({ dialect }: Subschema): 'prefixItems' | 'items' {
  return dialect.keywords.has('prefixItems') ? 'prefixItems' : 'items'
}

/** Whether a schema may evaluate items beyond those that it lists. */
function coversRest(schema: Subschema, isOuter: boolean): boolean {
  const items = effective(schema, 'items')
  return (
    (items !== undefined && !Array.isArray(items)) ||
    ['additionalItems', 'contains'].some((keyword) => effective(schema, keyword) !== undefined) ||
    (!isOuter && effective(schema, 'unevaluatedItems') !== undefined)
  )
}
