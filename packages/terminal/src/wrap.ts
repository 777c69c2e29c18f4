import { widthOf } from './width.ts'

/** The text in lines of at most that many columns, broken at spaces; a longer word gets a line to itself. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    const longer = `${last} ${word}`
    if (last === undefined || widthOf(longer) > columns) lines.push(word)
    else lines[lines.length - 1] = longer
  }
  return lines
}
