import { statSync } from 'node:fs'
import type { Source } from '../../../../engine/source.ts'
import { decode } from '../../../../source/decode.ts'
import type { FoundFile } from './find-files.ts'
import { isNamedLikeSchema, looksLikeSchema } from './looks-like-schema.ts'
import { readFile } from './read-file.ts'
import { nameOf, type Project, uriOf } from '../config/project.ts'
import { hashOf } from './hash-of.ts'

/** What is known about a file's content without reading it, as long as its size and time stay the same. */
export type FileState = {
  readonly size: number
  /** Milliseconds since 1970. */
  readonly modified: number
  readonly hash: string
  /** Whether it is a schema, by its name or its content. */
  readonly schema: boolean
}

export type CollectedFile = {
  readonly name: string
  readonly path: string
  readonly state: FileState
  /** Read once, when asked for. */
  readonly source: () => Source
}

export type Collected = {
  readonly files: readonly CollectedFile[]
  /** Found in folders, but not schemas. */
  readonly skipped: readonly CollectedFile[]
  /** Whether files were picked one by one: there may be more in the project. */
  readonly partial: boolean
}

/** Picks the schemas among files. Reads only those that changed since their state was recorded. */
export function collectSchemas(
  found: readonly FoundFile[],
  project: Project,
  states: ReadonlyMap<string, FileState>,
): Collected {
  const files: CollectedFile[] = []
  const skipped: CollectedFile[] = []
  for (const { path, named } of found) {
    const name = nameOf(path, project)
    const file = unchanged(name, path, states.get(name)) ?? read(name, path)
    if (named || file.state.schema) files.push(file)
    else skipped.push(file)
  }
  return { files, skipped, partial: found.some(({ named }) => named) }
}

function unchanged(name: string, path: string, state: FileState | undefined): CollectedFile | undefined {
  if (state === undefined) return undefined
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats?.size !== state.size || stats.mtimeMs !== state.modified) return undefined
  return { name, path, state, source: () => read(name, path).source() }
}

function read(name: string, path: string): CollectedFile {
  const content = readFile(path)
  if (!content.ok) {
    const { failure } = content
    // An unreadable file may be a schema: its name decides.
    const state = { size: -1, modified: -1, hash: failure, schema: isNamedLikeSchema(path) }
    return { name, path, state, source: () => ({ name, failure }) }
  }
  const { bytes, stats } = content
  const schema = isNamedLikeSchema(path) || isSchema(path, bytes)
  const state = { size: stats.size, modified: stats.mtimeMs, hash: hashOf(bytes), schema }
  return { name, path, state, source: () => ({ name, text: bytes, uri: uriOf(path) }) }
}

function isSchema(path: string, bytes: Uint8Array): boolean {
  const decoded = decode(bytes)
  return decoded.ok && looksLikeSchema(path, decoded.text)
}
