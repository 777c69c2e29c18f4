import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { missingPath } from './missing-path.ts'

/** A file to lint; one that was not named itself is linted only if it is a schema. */
export type FoundFile = { readonly path: string; readonly named: boolean }

const schemaNames = '**/*.schema.{json,yaml,yml}'
const readable = '**/*.{json,jsonc,yaml,yml}'

/**
 * The files that paths and globs lead to, each once, in the order of the arguments and then of their names. Without
 * any, the files below the folder that are named like schemas.
 * @throws {Misuse} if a path does not exist
 */
export async function findFiles(
  paths: readonly string[],
  cwd: string,
  ignored: (path: string) => boolean,
): Promise<readonly FoundFile[]> {
  const found = new Map<string, FoundFile>()
  for (const path of paths.length === 0 ? [schemaNames] : paths) {
    for (const file of await filesOf(path, cwd)) {
      if (!file.named && ignored(file.path)) continue
      if (file.named || !found.has(file.path)) found.set(file.path, file)
    }
  }
  return [...found.values()]
}

async function filesOf(path: string, cwd: string): Promise<readonly FoundFile[]> {
  const kind = kindOf(resolve(cwd, path))
  if (kind === 'file') return [{ path: resolve(cwd, path), named: true }]
  if (kind === 'folder') return search(readable, resolve(cwd, path))
  if (isDynamicPattern(path)) return search(path, cwd)
  throw missingPath(path, cwd)
}

async function search(pattern: string, cwd: string): Promise<readonly FoundFile[]> {
  const paths = await glob(pattern, {
    cwd,
    absolute: true,
    ignore: pattern.includes('node_modules') ? [] : ['**/node_modules/**'],
    // A link to a folder may lead anywhere, even back to itself; its target can be named.
    followSymbolicLinks: false,
    expandDirectories: false,
  })
  return paths.toSorted().map((path) => ({ path: resolve(path), named: false }))
}

function kindOf(path: string): 'file' | 'folder' | undefined {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    // A link to itself exists, though nothing can be read from it; the reader reports that.
    return (error as NodeJS.ErrnoException).code === 'ELOOP' ? 'file' : undefined
  }
}
