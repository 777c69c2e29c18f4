import { closeSync, fstatSync, openSync, readFileSync, readSync, type Stats, statSync } from 'node:fs'
import { limits } from '../../../../source/limits.ts'

/** The content of a file, or a sentence that says why it could not be read. */
export type FileContent =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly stats: Stats }
  | { readonly ok: false; readonly failure: string }

/** Reads a file, unless it is larger than what is linted. A pipe is read up to that size. */
export function readFile(path: string): FileContent {
  let descriptor: number | undefined
  try {
    descriptor = openSync(path, 'r')
    const stats = fstatSync(descriptor)
    if (stats.isDirectory()) return { ok: false, failure: 'Is a folder, not a file.' }
    if (stats.size > limits.bytes) return { ok: false, failure: tooLarge }
    const bytes = stats.isFile() ? readFileSync(descriptor) : readPipe(descriptor)
    return bytes.length > limits.bytes ? { ok: false, failure: tooLarge } : { ok: true, bytes, stats }
  } catch (error) {
    return { ok: false, failure: failureOf(error) }
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

/** The same for a file that nobody named: to open a pipe would wait for somebody to write to it. */
export function readRegularFile(path: string): FileContent {
  try {
    if (!statSync(path).isFile()) return { ok: false, failure: 'Is not a regular file.' }
  } catch (error) {
    return { ok: false, failure: failureOf(error) }
  }
  return readFile(path)
}

const tooLarge = `Larger than ${limits.bytes / 1024 / 1024} MiB.`

function readPipe(descriptor: number): Buffer {
  const chunks: Buffer[] = []
  for (let size = 0; size <= limits.bytes; ) {
    const chunk = Buffer.alloc(65_536)
    const length = readSync(descriptor, chunk)
    if (length === 0) break
    chunks.push(chunk.subarray(0, length))
    size += length
  }
  return Buffer.concat(chunks)
}

function failureOf(error: unknown): string {
  const { code = '' } = error as NodeJS.ErrnoException
  if (code === 'EACCES' || code === 'EPERM') return 'No permission to read it.'
  if (code === 'ENOENT') return 'There is no such file.'
  if (code === 'ELOOP') return 'A symbolic link that leads back to itself.'
  return `Reading failed (${code}).`
}
