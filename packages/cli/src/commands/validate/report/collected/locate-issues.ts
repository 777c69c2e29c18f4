import type { Location, RecordSource } from '@openpartner/json-records/events'
import { type Path, type Regions, regionsIn } from '@openpartner/json-records/regions-in'
import type { Region } from '@openpartner/json-records/region'
import type { Issue } from '@openpartner/validators'
import type { CollectedRecord } from './collected.ts'

/** A record of a text, with the issues that are to be found in it. */
export type Unlocated = {
  readonly location: Location
  readonly issues: readonly Issue[]
  readonly path: Path
}

/** Reads the text once for all its records. */
export function locateIssues(
  records: readonly Unlocated[],
  { text, firstLine: line, firstColumn: column = 1, isRow = false }: Omit<RecordSource, 'path'>,
): CollectedRecord[] {
  const paths = records.flatMap(({ path, issues }) => issues.map((issue) => [...path, ...issue.path]))
  if (paths.length === 0) return records.map(({ location }) => ({ location, issues: [] }))
  if (isRow) {
    const region = { start: { line, column }, end: { line, column: column + 1 } }
    return records.map(({ location, issues }) => ({
      location,
      issues: issues.map(({ code, message, pointer }) => ({ code, message, pointer, region })),
    }))
  }
  const regions = regionsIn(text, paths, { line, column })
  return records.map(({ location, path, issues }) => ({
    location,
    issues: issues.map(({ code, message, pointer, path: inRecord }) => {
      const region = regionFor(regions, [...path, ...inRecord], code)
      return { code, message, pointer, region }
    }),
  }))
}

const beginning: Region = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } }

/** An unknown property is at its name; a missing one at the name of the nearest object that is there. */
function regionFor({ valueAt, keyAt }: Regions, path: Path, code: string): Region {
  const value = valueAt(path)
  if (value !== undefined) return (code === 'unknown-property' ? keyAt(path) : undefined) ?? value
  for (let length = path.length - 1; length >= 0; length -= 1) {
    const parent = path.slice(0, length)
    const region = keyAt(parent) ?? valueAt(parent)
    if (region !== undefined) return region
  }
  return beginning
}
