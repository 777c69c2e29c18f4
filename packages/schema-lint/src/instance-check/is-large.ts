import type { Subschema } from '../schema/subschema.ts'

/** Schemas within one that are compiled in one go. */
const maxSchemas = 30

/** Whether a schema contains so many others that it is better compiled part by part. */
export function isLarge(schema: Subschema): boolean {
  return countWithin(schema, maxSchemas) > maxSchemas
}

/** How many schemas one contains, including itself; counts until just above the limit. */
function countWithin(schema: Subschema, limit: number): number {
  let count = 1
  for (const child of schema.document.childrenOf(schema)) {
    if (count > limit) break
    count += countWithin(child, limit - count)
  }
  return count
}
