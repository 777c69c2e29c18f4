import type { StreamSyntaxError } from './item.ts'

type Failed = { readonly syntaxError: StreamSyntaxError; readonly text: string | undefined }

export type ParsedText = { readonly value: unknown } | Failed

const mark = '\uFEFF'

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

export const failed = (code: StreamSyntaxError['code'], message: string, text?: string): Failed => ({
  syntaxError: { code, message },
  text,
})

/** @param limit the limit that the text exceeds */
export const tooLong = (limit: number): Failed =>
  failed('line-too-long', `The text is longer than the limit of ${limit} and was skipped.`)

function decode(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}

/**
 * The value of a JSON text, or why it has none.
 * @param isFirst whether it may begin with a byte order mark
 */
export function parseText(piece: Uint8Array | string, isFirst: boolean): ParsedText {
  const decoded = typeof piece === 'string' ? piece : decode(piece)
  if (decoded === undefined) return failed('not-utf-8', 'The text is not valid UTF-8.')
  const text = isFirst && decoded.startsWith(mark) ? decoded.slice(1) : decoded
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    // The engine's own message quotes the text.
    return failed('json-syntax', 'The text is not valid JSON.', text)
  }
}

/** Whether there was nothing but blanks. */
export const isBlank = (parsed: ParsedText): boolean =>
  'text' in parsed && parsed.text !== undefined && /^[ \t\r]*$/.test(parsed.text)
