import { isTooLong } from './too-long.ts'

/** Whether text has at most so many code points. */
export const fits = (text: string, limit: number): boolean => text.length <= limit || !isTooLong(text, limit)

/** Whether a value is not given, or is text of at most so many code points; `fits` is written out, which engines inline better. */
export const isOptionalText = (value: unknown, limit: number): boolean =>
  value === undefined || (typeof value === 'string' && (value.length <= limit || !isTooLong(value, limit)))
