import { readFileSync } from 'node:fs'
import { Misuse } from '@openpartner/terminal/misuse'
import { reasonOf } from './replace-file.ts'
import { statsOf } from './stats-of.ts'

/**
 * The text of a file that steers the linter. Unlike schemas it cannot be a pipe or a device: those may never end, and
 * some of these files are written as well.
 * @param what what to call it: `baseline`
 * @throws {Misuse} if it is not a regular file, or cannot be read
 */
export function readOwnFile(file: string, what: string): string {
  requireRegular(file, what)
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new Misuse(`The ${what} ${file} cannot be read (${reasonOf(error)}).`)
  }
}

/** @throws {Misuse} if there is something else than a regular file */
export function requireRegular(file: string, what: string): void {
  const isRegular = statsOf(file)?.isFile() ?? true
  if (!isRegular) throw new Misuse(`The ${what} ${file} is not a regular file.`)
}
