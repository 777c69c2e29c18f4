import { widthOf } from './width.ts'

/** The text in lines of at most `width` columns, broken at blanks; a longer word has a line of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line: string | undefined
  for (const word of text.split(' ')) {
    const longer: string = line === undefined ? word : `${line} ${word}`
    if (line !== undefined && widthOf(longer) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line === undefined ? lines : [...lines, line]
}
