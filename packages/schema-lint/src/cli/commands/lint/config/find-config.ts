import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The names of configuration files, by precedence. */
export const configNames = ['schema-lint.config.js', 'schema-lint.config.json'] as const

/** The nearest configuration file, from a folder upward to the root of its repository. */
export function findConfig(folder: string): string | undefined {
  for (const each of foldersUpward(folder)) {
    const found = configNames.map((name) => join(each, name)).find(existsSync)
    if (found !== undefined) return found
    if (isRepository(each)) return undefined
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
