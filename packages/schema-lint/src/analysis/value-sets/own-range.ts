import type { Subschema } from '../../schema/subschema.ts'
import { effective, effectiveNumber } from '../structure/effective-keywords.ts'
import { allNumbers, intersectRanges, type Range } from './range.ts'

/** Whether exclusive bounds are flags beside the bounds, as up to draft-04 and in OpenAPI 3.0. */
export function hasExclusiveFlags({ dialect }: Subschema): boolean {
  return dialect.id === 'draft-04' || dialect.id === 'openapi-3.0'
}

/** The numbers between a schema's bounds, including exclusive ones of either syntax. */
export function ownRange(schema: Subschema): Range {
  const min = effectiveNumber(schema, 'minimum') ?? -Infinity
  const max = effectiveNumber(schema, 'maximum') ?? Infinity
  if (hasExclusiveFlags(schema)) {
    return {
      min,
      max,
      minOpen: effective(schema, 'exclusiveMinimum') === true,
      maxOpen: effective(schema, 'exclusiveMaximum') === true,
    }
  }
  const above = effectiveNumber(schema, 'exclusiveMinimum') ?? -Infinity
  const below = effectiveNumber(schema, 'exclusiveMaximum') ?? Infinity
  return intersectRanges(
    { ...allNumbers, min, max },
    { min: above, max: below, minOpen: above !== -Infinity, maxOpen: below !== Infinity },
  )
}
