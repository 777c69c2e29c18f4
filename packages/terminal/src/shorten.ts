import { visible } from './visible.ts'

/** The text, made visible, cut to a number of characters so that it still fits a line. */
export function shorten(text: string, length: number): string {
  // Of a very long text, more than enough: the rest need not be escaped.
  const characters = [...visible(text.slice(0, length * 4))]
  return characters.length > length || text.length > length * 4
    ? `${characters.slice(0, length - 1).join('')}…`
    : characters.join('')
}
