import { existsSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import ignore from 'ignore'

/** The file of patterns that stands beside the configuration. */
export const ignoreFile = '.schema-lintignore'

/** Says of absolute paths whether they match these patterns or those of the ignore file of the folder. */
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
