import { visible } from './visible.ts'

/** The text, made visible, cut in characters to a length at which it still fits a line. */
export function shorten(text: string, length: number): string {
  // More than enough of a very long text: what is cut off need not be read.
  const characters = [...visible(text.slice(0, length * 4))]
  return characters.length > length || text.length > length * 4
    ? `${characters.slice(0, length - 1).join('')}…`
    : characters.join('')
}
