import { type Stats, statSync } from 'node:fs'

/** What the system tells about a file; undefined where it tells nothing, as about a link that leads back to itself. */
export function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}
