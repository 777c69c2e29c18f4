import type { Stats } from 'node:fs'
import type { Source } from '../../../../engine/source.ts'
import { decode } from '../../../../source/decode.ts'
import type { FoundFile } from './find-files.ts'
import { mayRefer } from './follow-references.ts'
import { isNamedLikeSchema, looksLikeSchema, seemsSchema } from './looks-like-schema.ts'
import { readFile } from './read-file.ts'
import { nameOf, type Project, uriOf } from '../config/project.ts'
import { hashOf } from './hash-of.ts'
import { statsOf } from './stats-of.ts'

/** What is known about a file's content without reading it, as long as its size and time stay the same. */
export type FileState = {
  readonly size: number
  /** Milliseconds since 1970; absent where a further change could leave the same time. */
  readonly modified?: number
  readonly hash: string
  /** Whether it is a schema, by its name or its content. */
  readonly schema: boolean
  /** Whether it has the keys of one; asked for only where a glob matches it. */
  readonly resembles?: boolean
  /** Whether it may refer to other files. */
  readonly refers: boolean
}

export type CollectedFile = {
  readonly name: string
  readonly path: string
  readonly state: FileState
  /** Whether it is linted because others refer to it. */
  readonly referenced: boolean
  /** Read once, when asked for. */
  readonly source: () => Source
}

export type Collected = {
  readonly files: readonly CollectedFile[]
  /** Found in folders, but not schemas. */
  readonly skipped: readonly CollectedFile[]
  /** Symbolic links that were not followed, absolute. */
  readonly links: readonly string[]
  /** Whether files were picked one by one: there may be more in the project. */
  readonly partial: boolean
}

/** Picks the schemas among files. Reads only those that changed since their state was recorded. */
export function collectSchemas(
  found: readonly FoundFile[],
  project: Project,
  states: ReadonlyMap<string, FileState>,
): Pick<Collected, 'files' | 'skipped'> {
  const files: CollectedFile[] = []
  const skipped: CollectedFile[] = []
  for (const each of found) {
    const { path, how } = each
    const name = nameOf(path, project)
    const file = unchanged(name, each, states.get(name), project) ?? read(name, each, project)
    const isWanted = how === 'named' || how === 'referenced' || project.includes(name)
    if (isWanted || file.state.schema || (how === 'matched' && file.state.resembles)) files.push(file)
    else skipped.push(file)
  }
  return { files, skipped }
}

function unchanged(
  name: string,
  found: FoundFile,
  state: FileState | undefined,
  project: Project,
): CollectedFile | undefined {
  const { path, how } = found
  if (state === undefined || (how === 'matched' && state.resembles === undefined)) return undefined
  const stats = statsOf(path)
  if (state.modified === undefined) return undefined
  if (stats?.size !== state.size || stats.mtimeMs !== state.modified) return undefined
  const referenced = how === 'referenced'
  return { name, path, state, referenced, source: () => read(name, found, project).source() }
}

function read(name: string, { path, how, uri = uriOf(path) }: FoundFile, project: Project): CollectedFile {
  const referenced = how === 'referenced'
  const content = readFile(path)
  if (!content.ok) {
    const { failure } = content
    // An unreadable file may be a schema: its name decides.
    const state = {
      size: -1,
      hash: failure,
      schema: isNamedLikeSchema(path),
      refers: false,
    }
    return { name, path, state, referenced, source: () => ({ name, failure }) }
  }
  const { bytes, stats } = content
  const decoded = decode(bytes)
  const text = decoded.ok ? decoded.text : ''
  const state = {
    size: stats.size,
    ...(isSettled(stats) && { modified: stats.mtimeMs }),
    hash: hashOf(bytes),
    schema: isNamedLikeSchema(path) || looksLikeSchema(path, text),
    ...(how === 'matched' && { resembles: seemsSchema(path, text) }),
    refers: mayRefer(text, project),
  }
  return { name, path, state, referenced, source: () => ({ name, text: bytes, uri, referenced }) }
}

/** Whether a change from now on gets another time. File systems count in steps, of two seconds at most. */
function isSettled({ mtimeMs }: Stats): boolean {
  return mtimeMs < Date.now() - 2000
}
