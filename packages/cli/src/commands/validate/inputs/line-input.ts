import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { readHead } from '@openpartner/json-records/head'
import { UnreadableInput } from '@openpartner/json-records/input-error'
import { defaultLimits } from '@openpartner/json-records/limits'
import type { LineFile } from '../records/read-range.ts'

const chunkBytes = 64 * 1024

/** A file of plain NDJSON, any part of which can be read; `undefined` for every other input. The caller closes it. */
export async function openLineFile(file: string): Promise<LineFile | undefined> {
  if (file === '-') return undefined
  let descriptor: number
  try {
    descriptor = openSync(file, 'r')
  } catch {
    return undefined
  }
  const lines = await linesIn(descriptor, file).catch(ignoreUnreadable)
  if (lines === undefined) closeSync(descriptor)
  return lines
}

async function linesIn(descriptor: number, name: string): Promise<LineFile | undefined> {
  const status = fstatSync(descriptor)
  if (!status.isFile()) return undefined
  const { kind, markBytes } = await readHead(chunksOf(descriptor), { name, limit: defaultLimits.lineBytes })
  return kind === 'ndjson' ? { descriptor, start: markBytes, size: status.size } : undefined
}

/** The reader of all other inputs says what is wrong. */
function ignoreUnreadable(error: unknown): undefined {
  if (!(error instanceof UnreadableInput) && (error as NodeJS.ErrnoException).code === undefined) throw error
}

async function* chunksOf(descriptor: number): AsyncGenerator<Buffer, void, undefined> {
  for (let position = 0; ; position += chunkBytes) {
    const buffer = Buffer.allocUnsafe(chunkBytes)
    const count = readSync(descriptor, buffer, 0, chunkBytes, position)
    if (count > 0) yield buffer.subarray(0, count)
    if (count < chunkBytes) return
  }
}
