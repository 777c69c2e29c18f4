import { parseJson } from './parse-json.ts'
import type { InputEvent } from './events.ts'
import { emptyError, notUtf8Error, syntaxInputError } from './errors.ts'
import type { InputError } from './input-error.ts'
import { type Limits, mebibytes } from './limits.ts'
import { type Line, splitLines } from './lines.ts'
import { nextNonBlank } from './file-kind.ts'
import { decodeUtf8 } from './utf8.ts'

/** One record per line. A line that can't be read is an error, and reading continues with the next. */
export async function* readNdjson(
  chunks: AsyncIterable<Buffer>,
  start: number,
  { lineBytes }: Limits,
): AsyncGenerator<InputEvent, void, undefined> {
  let carriageReturns = false
  let bytes = start
  let hasText = false
  yield { type: 'kind', kind: 'ndjson' }
  for await (const line of splitLines(chunks, { limit: lineBytes, start })) {
    bytes = line.offset + 1
    if (line.bytes?.at(-1) === 0x0d && !carriageReturns) {
      carriageReturns = true
      yield { type: 'note', message: 'has Windows line endings (CRLF), which are accepted' }
    }
    const result = recordOf(line, lineBytes)
    if (result === undefined) continue
    hasText = true
    if ('error' in result)
      yield { type: 'error', error: result.error, ...(line.bytes && { bytes: line.bytes }) }
    else {
      const source = { text: result.text, firstLine: line.number, path: [] }
      yield { type: 'record', location: { line: line.number }, value: result.value, source }
    }
  }
  if (!hasText) yield { type: 'error', error: emptyError(bytes === start) }
}

/** The record of a line, or why it can't be read; `undefined` for a blank line. */
export function recordOf(
  { number, offset, bytes }: Line,
  limit: number,
): { readonly value: unknown; readonly text: string } | { readonly error: InputError } | undefined {
  if (bytes === undefined) {
    const message = `the line is longer than ${mebibytes(limit)} and was skipped`
    return { error: { code: 'line-too-long', line: number, message } }
  }
  if (nextNonBlank(bytes, 0) < 0) return undefined
  const decoded = decodeUtf8(bytes)
  if (!('text' in decoded)) return { error: notUtf8Error(decoded, { line: number, offset }) }
  const parsed = parseJson(decoded.text)
  if ('value' in parsed) return { value: parsed.value, text: decoded.text }
  if (decoded.text.trim() === '') return undefined
  return { error: syntaxInputError(decoded.text, parsed.syntaxError, number) }
}
