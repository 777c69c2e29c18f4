import { realpathSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Host } from '../../../../engine/run.ts'
import type { Source } from '../../../../engine/source.ts'
import { readFile } from './read-file.ts'
import type { Collected } from './collect-schemas.ts'
import { hashOf } from './hash-of.ts'
import { nameOf, type Project } from '../config/project.ts'

/** Reads what schemas refer to: files of the project and folders that the configuration maps; never the network. */
export class References implements Host {
  /** The hashes of all files that were looked for, by absolute path; empty for those that could not be read. */
  readonly hashes = new Map<string, string>()
  readonly partial: boolean
  readonly #project: Project
  readonly #folders: readonly string[]

  /** The folders of linted files may be read too. */
  constructor(project: Project, { files, partial }: Collected) {
    this.partial = partial
    this.#project = project
    this.#folders = [...new Set([project.root, ...files.map(({ path }) => dirname(path))])]
  }

  readonly read = (uri: string): Source | undefined => {
    const path = this.#mapped(uri) ?? this.#local(uri)
    if (path === undefined) return undefined
    const content = readFile(path)
    this.hashes.set(path, content.ok ? hashOf(content.bytes) : '')
    if (!content.ok) return undefined
    return { name: nameOf(path, this.#project), text: content.bytes, uri }
  }

  #mapped(uri: string): string | undefined {
    for (const [prefix, folder] of this.#project.mappings) {
      if (!uri.startsWith(prefix)) continue
      const path = join(folder, decode(uri.slice(prefix.length)))
      if (isWithin(path, folder)) return path
    }
    return undefined
  }

  #local(uri: string): string | undefined {
    if (!uri.startsWith('file:')) return undefined
    try {
      const path = fileURLToPath(uri)
      return this.#folders.some((folder) => isWithin(path, folder)) ? path : undefined
    } catch {
      return undefined
    }
  }
}

/** Whether a path is in a folder, links followed. */
function isWithin(path: string, folder: string): boolean {
  const inside = relative(real(folder), real(path))
  return inside !== '' && inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside)
}

function real(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
