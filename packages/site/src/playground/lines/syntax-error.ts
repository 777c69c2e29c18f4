import { syntaxErrorIn } from '@openpartner/json-records/syntax-error'
import { locator } from '../location.ts'
import type { Note } from '../model.ts'

/** The first syntax error of a text that `JSON.parse` refuses. */
export function syntaxErrorOf(text: string): Note {
  const { offset, message } = syntaxErrorIn(text)
  const from = Math.min(offset, text.length - 1)
  return {
    message: `${message.charAt(0).toUpperCase()}${message.slice(1)}.`,
    location: locator(text)({ from, to: from + 1 }),
  }
}
