import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The names of configuration files, by precedence. */
export const configNames = ['schema-lint.config.js', 'schema-lint.config.json'] as const

/** The nearest configuration file of these names, from a folder upward to the root of its repository, and never above. */
export function findConfig(folder: string, names: readonly string[]): string | undefined {
  const root = projectRoot(folder)
  for (const each of foldersUpward(folder)) {
    const found = names.map((name) => join(each, name)).find(existsSync)
    if (found !== undefined || each === root) return found
  }
  return undefined
}

/** The root of the repository that a folder is in; the folder itself if it is in none. */
export function projectRoot(folder: string): string {
  return foldersUpward(folder).find(isRepository) ?? folder
}

function isRepository(folder: string): boolean {
  return existsSync(join(folder, '.git'))
}

function foldersUpward(folder: string): readonly string[] {
  const parent = dirname(folder)
  return parent === folder ? [folder] : [folder, ...foldersUpward(parent)]
}
