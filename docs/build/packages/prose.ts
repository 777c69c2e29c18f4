import { code, escaped } from '../markdown.ts'

/** The text of a doc comment on one line: what is between backticks is code, the rest plain text. */
export const prose = (comment: string): string =>
  comment
    .replaceAll('**', '')
    .replaceAll(/\s+/g, ' ')
    .split(/(`[^`]+`)/)
    .map((part) => (part.length > 2 && part.startsWith('`') ? code(part.slice(1, -1)) : escaped(part)))
    .join('')
