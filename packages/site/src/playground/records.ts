import { syntaxErrorIn } from '@openpartner/json-records/syntax-error'
import { splitLines } from '@openpartner/json-records/lines'
import { mebibytes } from './limits.ts'
import type { Tools } from './model.ts'
import { chunksOf } from './chunks.ts'
import { fileKind } from './records/file-kind.ts'
import { type Records, Tally } from './records/tally.ts'

export { fileKind }
export type { Records }

/** One JSON text is held whole. In bytes. */
const longestJson = 100 * 1024 * 1024

/** A longer line is no record. In bytes. */
const longestLine = 16 * 1024 * 1024

/** So long the page may stand still. In milliseconds. */
const slice = 25

export type Options = {
  /** Called some times a second, with what has been found so far. */
  readonly onProgress?: (progress: Records & { readonly bytesRead: number }) => void
  readonly signal?: AbortSignal
  /** How many faulty records are kept; 100 unless given. */
  readonly keep?: number
}

/**
 * Examines the records of a file: one a line, or the members of a list. Of NDJSON it holds one line at a time.
 * @throws {DOMException} an `AbortError` once the signal says so; nothing for whatever the file holds
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
  const lines = splitLines(chunksOf(file.stream()), { limit: longestLine, start: 0 })
  for await (const { number: line, bytes, offset } of lines) {
    await pause(offset)
    const text = bytes && decoded(bytes, line === 1)
    if (bytes === undefined) {
      tally.addBroken(`The line is longer than ${mebibytes(longestLine)}.`, { line, text: () => undefined })
    } else if (text === undefined) {
      tally.addBroken('The line is no text in UTF-8.', { line, text: () => undefined })
    } else if (!/^[ \t\r]*$/.test(text)) examineText(text.replace(/\r$/, ''), line, { tools, tally })
  }
}

function examineText(text: string, line: number, { tools, tally }: Pick<Work, 'tools' | 'tally'>): void {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    tally.addBroken(faultOf(text), { line, text: () => text })
    return
  }
  tally.add(issuesOf(value, tools), { line, text: () => text })
}

async function readJson(file: Blob, { tools, tally, pause }: Work): Promise<void> {
  const none = { line: undefined, text: () => undefined }
  if (file.size > longestJson) {
    const limit = mebibytes(longestJson)
    tally.addBroken(`The file is larger than ${limit}. With one record a line it could be read.`, none)
    return
  }
  const text = decoded(new Uint8Array(await file.arrayBuffer()), true)
  await pause(0)
  if (text === undefined) {
    tally.addBroken('The file is no text in UTF-8.', none)
    return
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    tally.addBroken(faultOf(text), none)
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

function faultOf(text: string): string {
  const { message } = syntaxErrorIn(text)
  return `This is no JSON: ${message}.`
}

/** `undefined` if it is no UTF-8. Only the whole file may begin with a byte order mark. */
function decoded(bytes: Uint8Array, isBeginning: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: !isBeginning }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Lets the page breathe, says how far it is, and stops if that is wanted. */
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
