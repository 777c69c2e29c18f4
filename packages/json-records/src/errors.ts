import { excerptOf } from './excerpt.ts'
import type { JsonSyntaxError } from './syntax-error.ts'
import { positionOf } from './position.ts'
import type { InputError } from './input-error.ts'
import { mebibytes } from './limits.ts'
import type { Decoded } from './utf8.ts'

/** There is nothing in the input, or only white space. */
export const emptyError = (empty: boolean): InputError =>
  empty ? { code: 'empty', message: 'is empty' } : { code: 'blank', message: 'contains only white space' }

export const tooLargeError = (limit: number): InputError => ({
  code: 'too-large',
  message: `is larger than ${mebibytes(limit)}, the limit for one JSON value; NDJSON, with one record per line, can be any size`,
})

/** @param firstLine the number, in the input, of the first line of the text */
export function syntaxInputError(
  text: string,
  { offset, message }: JsonSyntaxError,
  firstLine: number,
): InputError {
  const { line, column } = positionOf(text, offset)
  return {
    code: 'json-syntax',
    message,
    line: firstLine + line - 1,
    column,
    excerpt: excerptOf(text, offset),
  }
}

/** @param start where the bytes begin in the input */
export function notUtf8Error(
  { offset, byte, before }: Exclude<Decoded, { text: string }>,
  start: { readonly line: number; readonly offset: number },
): InputError {
  const { line, column } = positionOf(before, before.length)
  const hex = byte.toString(16).toUpperCase().padStart(2, '0')
  const byteOffset = start.offset + offset
  return {
    code: 'not-utf-8',
    message: `byte 0x${hex} at offset ${byteOffset} is not valid UTF-8; save the file as UTF-8`,
    line: start.line + line - 1,
    column,
    offset: byteOffset,
  }
}
