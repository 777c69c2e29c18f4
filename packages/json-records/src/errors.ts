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
  message: `is larger than ${mebibytes(limit)}, the limit for one JSON value; an array, a collection and NDJSON, with one record per line, can be any size`,
})

export const longItemError = (line: number, limit: number): InputError => ({
  code: 'item-too-long',
  line,
  message: `the item is longer than ${mebibytes(limit)} and was skipped`,
})

export const longTailError = (limit: number): InputError => ({
  code: 'too-large',
  message: `has more than ${mebibytes(limit)} after its list of records; none of that was read`,
})

export const secondListError: InputError = {
  code: 'second-list',
  message: 'has a second list of items, whose records were not validated',
}

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
  start: { readonly line: number; readonly column?: number; readonly offset: number },
): InputError {
  const { line, column } = positionOf(before, before.length)
  const hex = byte.toString(16).toUpperCase().padStart(2, '0')
  const byteOffset = start.offset + offset
  return {
    code: 'not-utf-8',
    message: `byte 0x${hex} at offset ${byteOffset} is not valid UTF-8; save the file as UTF-8`,
    line: start.line + line - 1,
    column: line === 1 ? (start.column ?? 1) + column - 1 : column,
    offset: byteOffset,
  }
}
