import { prose as proseOfData } from '../markdown.ts'

/** The text of a doc comment on one line: what is between backticks is code, the rest plain text. */
export const prose = (comment: string): string =>
  proseOfData(comment.replaceAll('**', '').replaceAll(/\s+/g, ' '))
