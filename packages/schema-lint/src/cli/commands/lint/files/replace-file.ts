import {
  closeSync,
  fchmodSync,
  fsyncSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path'
import { getSystemErrorMap } from 'node:util'
import { isWithin } from './is-within.ts'

/**
 * Writes a file completely or not at all: beside it first, and to the disk, then in its place. It keeps its permissions.
 * A link is followed, but not out of the folder.
 * @param text whole, or in parts
 * @returns why it could not be written, undefined if it was
 */
export function replaceFile(
  path: string,
  text: string | Iterable<string>,
  folder: string,
): string | undefined {
  try {
    const stats = statSync(path, { throwIfNoEntry: false })
    const isFile = stats === undefined || stats.isFile()
    if (isFile && leaves(path, folder)) return 'a symbolic link leads out of the project'
    const parts = typeof text === 'string' ? [text] : text
    if (isFile) write(path, parts, stats)
    // Devices and pipes have nothing to lose.
    else writeInto(path, parts)
    return undefined
  } catch (error) {
    return reasonOf(error)
  }
}

function writeInto(path: string, parts: Iterable<string>): void {
  const descriptor = openSync(path, 'w')
  try {
    for (const part of parts) writeFileSync(descriptor, part)
  } finally {
    closeSync(descriptor)
  }
}

/** Why the system refused, in its words. */
export function reasonOf(error: unknown): string {
  const { errno = 0, code = String(error) } = error as NodeJS.ErrnoException
  const [, message] = getSystemErrorMap().get(errno) ?? []
  return message === undefined ? code : `${message}, ${code}`
}

/** Whether links on the way lead out of the folder; for a path that is outside anyway, out of its own folder. */
function leaves(path: string, folder: string): boolean {
  const inside = relative(folder, path)
  const isOutside = inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true
  if (isOutside) return isLink && !isWithin(realpathSync(path), dirname(path))
  return !isWithin(isLink ? realpathSync(path) : join(realpathSync(dirname(path)), basename(path)), folder)
}

function write(path: string, parts: Iterable<string>, former: Stats | undefined): void {
  const target = former === undefined ? path : realpathSync(path)
  // A new file in its place would pass over that it must not be written.
  if (former !== undefined) closeSync(openSync(target, 'r+'))
  const temporary = `${target}.${process.pid}.tmp`
  try {
    const descriptor = openSync(temporary, 'wx', 0o666)
    try {
      for (const part of parts) writeFileSync(descriptor, part)
      if (former !== undefined) fchmodSync(descriptor, former.mode)
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
    renameSync(temporary, target)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}
