import { KindFinder } from '@openpartner/json-records/file-kind'
import type { TextResult, Tools } from './model.ts'
import { syntaxErrorOf } from './lines/syntax-error.ts'
import { validateLines } from './lines/validate-lines.ts'

/** What a text is that is not JSON as a whole: records, one per line, or JSON with a syntax error. As with files, its beginning decides. */
export function explainText(text: string, tools: Tools): TextResult {
  const isLines = new KindFinder().next(new TextEncoder().encode(text)) === 'ndjson'
  return isLines ? validateLines(text, tools) : { kind: 'syntax', ...syntaxErrorOf(text) }
}
