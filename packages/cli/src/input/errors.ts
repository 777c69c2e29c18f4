import { excerptOf } from '../json/excerpt.ts'
import type { JsonFault } from '../json/fault.ts'
import { positionOf } from '../json/position.ts'
import type { InputError } from './input-error.ts'
import { mebibytes } from './limits.ts'
import type { Decoded } from './utf8.ts'

/** Nothing at all, or nothing but white space. */
export const emptyError = (empty: boolean): InputError =>
  empty ? { code: 'empty', message: 'is empty' } : { code: 'blank', message: 'holds nothing but white space' }

export const tooLargeError = (limit: number): InputError => ({
  code: 'too-large',
  message: `is larger than ${mebibytes(limit)}, the most that can be read as one JSON text; write one record a line (NDJSON) and any size can be read`,
})

/** `firstLine` is the number of the text's first line in the input. */
export function syntaxError(text: string, { offset, message }: JsonFault, firstLine: number): InputError {
  const { line, column } = positionOf(text, offset)
  return {
    code: 'json-syntax',
    message,
    line: firstLine + line - 1,
    column,
    excerpt: excerptOf(text, offset),
  }
}

/** `start` is where the bytes begin in the input. */
export function notUtf8Error(
  { offset, byte, before }: Exclude<Decoded, { text: string }>,
  start: { readonly line: number; readonly offset: number },
): InputError {
  const { line, column } = positionOf(before, before.length)
  const hex = byte.toString(16).toUpperCase().padStart(2, '0')
  const place = start.offset + offset
  return {
    code: 'not-utf-8',
    message: `the byte 0x${hex} at offset ${place} is not UTF-8; save the file as UTF-8`,
    line: start.line + line - 1,
    column,
    offset: place,
  }
}
