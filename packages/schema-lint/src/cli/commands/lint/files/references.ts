import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isStandardSchema } from '../../../../analysis/references/is-standard-schema.ts'
import type { Host } from '../../../../engine/run.ts'
import type { Source } from '../../../../engine/source.ts'
import { isWithin } from './is-within.ts'
import { readRegularFile } from './read-file.ts'
import type { Collected } from './collect-schemas.ts'
import { hashOf } from './hash-of.ts'
import { nameOf, type Project } from '../config/project.ts'

/** Where files may be read, as plain data, which threads can send. Paths are absolute. */
export type Reach = Pick<Project, 'folder' | 'root' | 'mappings'> & {
  /** The root of the project, and the folders of linted files. */
  readonly folders: readonly string[]
  readonly partial: boolean
}

/** The folders of linted files may be read too. */
export function reachOf(
  { folder, root, mappings }: Project,
  { files, partial }: Pick<Collected, 'files' | 'partial'>,
): Reach {
  const folders = [...new Set([root, ...files.map(({ path }) => dirname(path))])]
  return { folder, root, mappings, folders, partial }
}

/** What was looked for: the hashes of files by path, and what was not read. */
export type Noted = {
  readonly hashes: ReadonlyMap<string, string>
  readonly unread: ReadonlySet<string>
}

/** Reads what schemas refer to: files of the project and folders that the configuration maps; never the network. */
export class References implements Host {
  /** The hashes of all files that were looked for, by absolute path; empty for those that could not be read. */
  readonly hashes = new Map<string, string>()
  /** What was referred to and is not read: the addresses of documents on the network, and the paths of files elsewhere. */
  readonly unread = new Set<string>()
  readonly partial: boolean
  readonly reach: Reach

  constructor(reach: Reach) {
    this.partial = reach.partial
    this.reach = reach
  }

  /** Notes what another one has read, and has not. */
  note({ hashes, unread }: Noted): void {
    for (const [path, hash] of hashes) this.hashes.set(path, hash)
    for (const each of unread) this.unread.add(each)
  }

  readonly read = (uri: string): Source | undefined => {
    const path = this.pathOf(uri)
    if (path === undefined) {
      this.#refuse(uri)
      return undefined
    }
    const content = readRegularFile(path)
    this.hashes.set(path, content.ok ? hashOf(content.bytes) : '')
    if (!content.ok) return undefined
    return { name: nameOf(path, this.reach), text: content.bytes, uri }
  }

  /** Where a reference leads, absolute; undefined if that is not a file that may be read. */
  pathOf(uri: string): string | undefined {
    return this.#mapped(uri) ?? this.#local(uri)
  }

  #refuse(uri: string): void {
    if (/^https?:/.test(uri) && !isStandardSchema(uri)) this.unread.add(uri)
    else if (uri.startsWith('file:') && existsSync(toPath(uri))) this.unread.add(toPath(uri))
  }

  #mapped(uri: string): string | undefined {
    for (const [prefix, folder] of this.reach.mappings) {
      if (!uri.startsWith(prefix)) continue
      const path = join(folder, decode(uri.slice(prefix.length)))
      if (isWithin(path, folder)) return path
    }
    return undefined
  }

  #local(uri: string): string | undefined {
    if (!uri.startsWith('file:')) return undefined
    const path = toPath(uri)
    return path !== '' && this.reach.folders.some((folder) => isWithin(path, folder)) ? path : undefined
  }
}

/** Empty if there is none. */
function toPath(uri: string): string {
  try {
    return fileURLToPath(uri)
  } catch {
    return ''
  }
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
