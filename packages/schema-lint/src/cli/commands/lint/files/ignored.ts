import { existsSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import ignore from 'ignore'
import { readOwnFile } from './read-own-file.ts'

/** The file of ignore patterns, next to the configuration. */
export const ignoreFile = '.schema-lintignore'

/** Tells whether an absolute path matches these patterns, or those of the folder's ignore file. */
export function createIgnored(folder: string, patterns: readonly string[]): (path: string) => boolean {
  const file = join(folder, ignoreFile)
  const matcher = ignore()
    .add(existsSync(file) ? readOwnFile(file, 'ignore file').replace(/^\uFEFF/, '') : '')
    .add([...patterns])
  return (path) => {
    const inside = relative(folder, path).split(sep).join('/')
    return ignore.isPathValid(inside) && matcher.ignores(inside)
  }
}
