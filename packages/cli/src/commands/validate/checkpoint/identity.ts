import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

/** What tells whether a file is still the one that it was. */
export type Identity = {
  readonly file: string
  readonly bytes: number
  /** Milliseconds since 1970. */
  readonly modified: number
  /** SHA-256 of its first bytes. */
  readonly begin: string
}

const beginBytes = 64 * 1024

/** `undefined` if it can't be read. */
export function identityOf(file: string): Identity | undefined {
  let descriptor: number | undefined
  try {
    descriptor = openSync(file, 'r')
    const { size, mtimeMs } = fstatSync(descriptor)
    const buffer = Buffer.alloc(beginBytes)
    const count = readSync(descriptor, buffer, 0, beginBytes, 0)
    const begin = createHash('sha256').update(buffer.subarray(0, count)).digest('hex')
    return { file, bytes: size, modified: mtimeMs, begin }
  } catch {
    return undefined
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

/** What is different; `undefined` if it is the same file. */
export function differenceOf(before: Identity | null, now: Identity | undefined): string | undefined {
  if (before === null) return now === undefined ? undefined : 'it could not be read then'
  if (now === undefined) return 'it cannot be read'
  if (before.bytes !== now.bytes) return 'its size is another'
  if (before.begin !== now.begin) return 'its first bytes are others'
  return before.modified === now.modified ? undefined : 'it was modified'
}
