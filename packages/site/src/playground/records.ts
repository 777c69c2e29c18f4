import { syntaxErrorIn } from '@openpartner/json-records/syntax-error'
import { splitLines } from '@openpartner/json-records/lines'
import { mebibytes } from './limits.ts'
import type { Tools } from './model.ts'
import { chunksOf } from './chunks.ts'
import { fileKind } from './records/file-kind.ts'
import { type Records, Tally } from './records/tally.ts'

export { fileKind }
export type { Records }

/** A JSON text is held in memory as a whole. In bytes. */
const maxJson = 100 * 1024 * 1024

/** Longer lines are not read. In bytes. */
const maxLine = 16 * 1024 * 1024

/** How long the page may be unresponsive. In milliseconds. */
const slice = 25

export type Options = {
  /** Called several times per second, with what has been found so far. */
  readonly onProgress?: (progress: Records & { readonly bytesRead: number }) => void
  readonly signal?: AbortSignal
  /** How many invalid records are kept; 100 by default. */
  readonly keep?: number
}

/**
 * Validates the records of a file: one per line, or the entries of a list. Of NDJSON it holds one line at a time.
 * @throws {DOMException} an `AbortError` once the signal aborts; never because of what the file contains
 */
export async function readRecords(file: Blob, tools: Tools, options: Options = {}): Promise<Records> {
  const tally = new Tally(options.keep ?? 100)
  const pause = pauses(tally, options)
  const kind = await fileKind(file)
  await (kind === 'ndjson' ? readLines : readJson)(file, { tools, tally, pause })
  options.signal?.throwIfAborted()
  return tally.result
}

type Work = {
  readonly tools: Tools
  readonly tally: Tally
  readonly pause: (bytesRead: number) => Promise<void>
}

async function readLines(file: Blob, { tools, tally, pause }: Work): Promise<void> {
  const lines = splitLines(chunksOf(file.stream()), { limit: maxLine, start: 0 })
  for await (const { number: line, bytes, offset } of lines) {
    await pause(offset)
    const text = bytes && decoded(bytes, line === 1)
    if (bytes === undefined) {
      tally.addBroken(`The line is longer than ${mebibytes(maxLine)}.`, { line, text: () => undefined })
    } else if (text === undefined) {
      tally.addBroken('The line is not UTF-8 text.', { line, text: () => undefined })
    } else if (!/^[ \t\r]*$/.test(text)) validateLine(text.replace(/\r$/, ''), line, { tools, tally })
  }
}

function validateLine(text: string, line: number, { tools, tally }: Pick<Work, 'tools' | 'tally'>): void {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    tally.addBroken(syntaxErrorMessage(text), { line, text: () => text })
    return
  }
  tally.add(issuesOf(value, tools), { line, text: () => text })
}

async function readJson(file: Blob, { tools, tally, pause }: Work): Promise<void> {
  const none = { line: undefined, text: () => undefined }
  if (file.size > maxJson) {
    const limit = mebibytes(maxJson)
    tally.addBroken(`The file is larger than ${limit}. With one record per line it could be read.`, none)
    return
  }
  const text = decoded(new Uint8Array(await file.arrayBuffer()), true)
  await pause(0)
  if (text === undefined) {
    tally.addBroken('The file is not UTF-8 text.', none)
    return
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    tally.addBroken(syntaxErrorMessage(text), none)
    return
  }
  const records: readonly unknown[] = Array.isArray(value) ? value : [value]
  for (const [index, record] of records.entries()) {
    await pause((file.size * index) / records.length)
    tally.add(issuesOf(record, tools), { line: undefined, text: () => JSON.stringify(record, null, 2) })
  }
}

function issuesOf(value: unknown, { validator }: Tools) {
  const result = validator.validate(value)
  return result.ok ? [] : result.issues
}

function syntaxErrorMessage(text: string): string {
  const { message } = syntaxErrorIn(text)
  return `This is not JSON: ${message}.`
}

/** `undefined` if it is not UTF-8. Only the file itself may begin with a byte order mark. */
function decoded(bytes: Uint8Array, isBeginning: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: !isBeginning }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Gives the page time to respond, reports progress, and stops on request. */
function pauses(tally: Tally, { onProgress, signal }: Options) {
  let last = performance.now()
  return async (bytesRead: number): Promise<void> => {
    signal?.throwIfAborted()
    if (performance.now() - last < slice) return
    onProgress?.({ ...tally.result, bytesRead })
    await new Promise((resolve) => {
      setTimeout(resolve)
    })
    last = performance.now()
    signal?.throwIfAborted()
  }
}
