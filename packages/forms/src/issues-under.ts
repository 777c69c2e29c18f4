import type { Issue } from './issue.ts'
import { toPointer } from './pointer.ts'

/**
 * The issues at a location or below it, in their order: what one step of a wizard has to show. The location is a JSON
 * Pointer or a path.
 *
 * @param issues the issues of a document
 * @param location a pointer or a path; what is below it counts
 */
export function issuesUnder<Found extends Pick<Issue, 'pointer'>>(
  issues: readonly Found[],
  location: string | readonly (string | number)[],
): Found[] {
  const pointer = typeof location === 'string' ? location : toPointer(location)
  return issues.filter((issue) => issue.pointer === pointer || issue.pointer.startsWith(`${pointer}/`))
}
