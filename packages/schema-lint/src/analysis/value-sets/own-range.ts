import type { Subschema } from '../../schema/subschema.ts'
import { effective, effectiveNumber } from '../structure/effective-keywords.ts'
import { allNumbers, intersectRanges, type Range } from './range.ts'

/** Whether exclusive bounds are flags beside the bounds, as up to draft-04 and in OpenAPI 3.0. */
export function hasExclusiveFlags({ dialect }: Subschema): boolean {
  return dialect.id === 'draft-04' || dialect.id === 'openapi-3.0'
}

/** The numbers between a schema's bounds, exclusive ones of either spelling too. */
export function ownRange(schema: Subschema): Range {
  const least = effectiveNumber(schema, 'minimum') ?? -Infinity
  const most = effectiveNumber(schema, 'maximum') ?? Infinity
  if (hasExclusiveFlags(schema)) {
    return {
      least,
      most,
      leastOpen: effective(schema, 'exclusiveMinimum') === true,
      mostOpen: effective(schema, 'exclusiveMaximum') === true,
    }
  }
  const above = effectiveNumber(schema, 'exclusiveMinimum') ?? -Infinity
  const below = effectiveNumber(schema, 'exclusiveMaximum') ?? Infinity
  return intersectRanges(
    { ...allNumbers, least, most },
    { least: above, most: below, leastOpen: above !== -Infinity, mostOpen: below !== Infinity },
  )
}
