import { existsSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import ignore from 'ignore'

/** The file of ignore patterns, next to the configuration. */
export const ignoreFile = '.schema-lintignore'

/** Tells whether an absolute path matches these patterns, or those of the folder's ignore file. */
export function createIgnored(folder: string, patterns: readonly string[]): (path: string) => boolean {
  const file = join(folder, ignoreFile)
  const matcher = ignore()
    .add(existsSync(file) ? readFileSync(file, 'utf8') : '')
    .add([...patterns])
  return (path) => {
    const inside = relative(folder, path).split(sep).join('/')
    return ignore.isPathValid(inside) && matcher.ignores(inside)
  }
}
