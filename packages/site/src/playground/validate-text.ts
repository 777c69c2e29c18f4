import { maxTextLength } from './limits.ts'
import { createChecker } from './checker.ts'
import type { TextResult, Tools } from './model.ts'
import { resultOfOther } from './not-one-text.ts'
import { validateDocument } from './validate-document.ts'

/** Lists what is wrong with a text. Never throws. A list at the top level is validated document by document. */
export function validateText(given: string, tools: Tools): TextResult {
  if (given.length > maxTextLength) {
    return {
      kind: 'unchecked',
      message:
        'The text has more than a million characters. Drop it on the page as a file, or use the command line.',
    }
  }
  // A byte order mark is not part of the text; a blank keeps every offset as it is.
  const text = given.replace(/^\uFEFF/, ' ')
  if (text.trim() === '') return { kind: 'unchecked', message: 'Nothing here yet. Type or paste JSON.' }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return resultOfOther(text, tools)
  }
  const checker = createChecker(tools)
  const result = validateDocument(value, text, checker)
  // With what is loading, more will be known.
  if (result.better === undefined) checker.keep()
  return result
}
