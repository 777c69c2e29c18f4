import type { Issue } from './issue.ts'
import { toPointer } from './pointer.ts'

/**
 * The issues at a place or below it, in their order: what one step of a wizard has to show. The place is a JSON Pointer
 * or a path.
 */
export function issuesUnder<Found extends Pick<Issue, 'pointer'>>(
  issues: readonly Found[],
  place: string | readonly (string | number)[],
): Found[] {
  const pointer = typeof place === 'string' ? place : toPointer(place)
  return issues.filter((issue) => issue.pointer === pointer || issue.pointer.startsWith(`${pointer}/`))
}
