import { readFile } from 'node:fs/promises'
import type { InputError } from '@openpartner/json-records/input-error'
import type { Change } from '../customers/store.ts'

type Changes = {
  readonly changes: readonly Change[]
  /** Bytes of whole lines. */
  readonly length: number
  /** Whether the file of customers lacks something, or a line is half written. */
  readonly isAhead: boolean
}

const newline = 10

/** The changes in a journal; none if there is no journal. The end of a line that was never finished is left out. */
export async function readChanges(path: string): Promise<Changes | { readonly error: InputError }> {
  const bytes = await readFile(path).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0)
    throw error
  })
  const length = bytes.lastIndexOf(newline) + 1
  const lines = bytes.toString('utf8', 0, length).split('\n').slice(0, -1)
  const changes: Change[] = []
  for (const [index, line] of lines.entries()) {
    const change = changeIn(line)
    if (change === undefined) {
      return { error: { code: 'not-a-data-file', message: `its journal is damaged in line ${index + 1}` } }
    }
    changes.push(change)
  }
  const isAhead =
    length < bytes.length || changes.some((change) => !('ordinals' in change || 'answer' in change))
  return { changes, length, isAhead }
}

function changeIn(line: string): Change | undefined {
  try {
    const change = JSON.parse(line) as unknown
    return typeof change === 'object' && change !== null ? (change as Change) : undefined
  } catch {
    return undefined
  }
}
