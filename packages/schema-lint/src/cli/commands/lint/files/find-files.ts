import { type Dirent, readdir, statSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import picomatch from 'picomatch'
import { glob, isDynamicPattern } from 'tinyglobby'
import { missingPath } from './missing-path.ts'

/** A file that may be linted; how it was found decides how much it must look like a schema. */
export type FoundFile = {
  readonly path: string
  readonly how: How
  /** The address by which a file is referred to; that of the file if absent. */
  readonly uri?: string
}

/** Named itself or included by the configuration, matched by a glob, met in a folder, or referred to. */
export type How = 'named' | 'matched' | 'met' | 'referenced'

/** What an argument leads to. */
export type Found = {
  readonly files: readonly FoundFile[]
  /** Symbolic links that were not followed, absolute. */
  readonly links: readonly string[]
}

export const schemaNames = '**/*.schema.{json,yaml,yml}'
const readable = '**/*.{json,jsonc,yaml,yml}'

/**
 * The files that a path or glob leads to, by name.
 * @throws {Misuse} if a path does not exist
 */
export async function findFiles(path: string, cwd: string): Promise<Found> {
  const absolute = resolve(cwd, path)
  const kind = kindOf(absolute)
  if (kind === 'file') return { files: [{ path: absolute, how: 'named' }], links: [] }
  if (kind === 'folder') return search(readable, absolute, 'met')
  if (isDynamicPattern(path)) return search(path, cwd, 'matched')
  throw missingPath(path, cwd)
}

/** The files below a folder that match a glob. A link to a folder may lead anywhere, even back to itself; its target can be named. */
export async function search(pattern: string, cwd: string, how: How): Promise<Found> {
  const links: string[] = []
  const paths = await glob(pattern, {
    cwd,
    absolute: true,
    ignore: pattern.includes('node_modules') ? [] : ['**/node_modules/**'],
    followSymbolicLinks: false,
    expandDirectories: false,
    fs: {
      readdir: ((folder: string, options: { withFileTypes: true }, done: Done) =>
        readdir(folder, options, (error, entries) => {
          for (const link of linksAmong(entries ?? [], folder)) links.push(link)
          done(error, entries)
        })) as typeof readdir,
    },
  })
  const matches = picomatch(pattern.replace(/^\.\//, ''))
  return {
    files: paths.toSorted().map((path) => ({ path: resolve(path), how })),
    links: links
      .filter((link) => (isFolder(link) ? pattern.includes('**') : matches(pathWithin(cwd, link))))
      .toSorted(),
  }
}

type Done = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void

function linksAmong(entries: readonly Dirent[], folder: string): readonly string[] {
  return entries
    .filter((entry) => entry.isSymbolicLink() && entry.name !== 'node_modules')
    .map(({ name }) => join(folder, name))
}

/** With slashes, as globs have them. */
function pathWithin(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/')
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

function kindOf(path: string): 'file' | 'folder' | undefined {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    // A link to itself exists, though nothing can be read from it; the reader reports that.
    return (error as NodeJS.ErrnoException).code === 'ELOOP' ? 'file' : undefined
  }
}
