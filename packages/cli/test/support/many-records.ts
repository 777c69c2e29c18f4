import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { openpartner, sample } from './cli.ts'

export const recordCount = 24_000

const [customer = {}] = JSON.parse(readFileSync(sample, 'utf8')) as object[]

/** Validates over 200 MB of NDJSON with a small heap, and gives what is written. */
export async function validateMany(folder: string, format: string): Promise<string> {
  const path = join(folder, 'many.ndjson')
  const line = `${JSON.stringify({ ...customer, note: 'n'.repeat(8000) })}\n`
  const block = Buffer.from(line.repeat(1000))
  const descriptor = openSync(path, 'w')
  for (let written = 0; written < recordCount; written += 1000) writeSync(descriptor, block)
  // A line beyond the limit, and one more after it.
  writeSync(descriptor, Buffer.alloc(17 * 1024 * 1024, 'x'))
  writeSync(descriptor, `\n${line}`)
  closeSync(descriptor)
  const node = ['--max-old-space-size=64']
  const { code, stdout, stderr } = await openpartner(['validate', path, '--format', format], { node })
  expect(stderr).toBe(`${path}:${recordCount + 1}: error: the line is longer than 16 MiB and was skipped\n`)
  expect(code).toBe(2)
  return stdout
}
