import { hidden } from './visible.ts'

/** JSON in which nothing is hidden: what could change how a terminal or a page shows it is escaped, the value is the same. */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replace(hidden, (character) =>
    // Outside of strings there are only the line breaks of the indentation; those in strings are escaped already.
    character === '\n'
      ? character
      : Array.from({ length: character.length }, (_, at) => escaped(character, at)).join(''),
  )
}

/** JSON escapes UTF-16 units. */
const escaped = (character: string, at: number): string =>
  `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`
