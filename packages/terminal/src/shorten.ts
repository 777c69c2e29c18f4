import { visible } from './visible.ts'

/** The text, made visible, cut in characters to a length at which it still fits a line. */
export function shorten(text: string, length: number): string {
  // More than enough of a very long text: what is cut off needn't be looked at.
  const signs = [...visible(text.slice(0, length * 4))]
  return signs.length > length || text.length > length * 4
    ? `${signs.slice(0, length - 1).join('')}…`
    : signs.join('')
}
