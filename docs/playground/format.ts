import { applyEdits, format as editsOf } from 'jsonc-parser'

/** The text with two blanks an indent and a member a line; no value changes. */
export const formatted = (text: string): string =>
  applyEdits(text, editsOf(text, undefined, { tabSize: 2, insertSpaces: true, eol: '\n' }))
