import { indentService } from '@codemirror/language'
import type { Extension } from '@codemirror/state'

/** After an opening bracket a new line goes in by two blanks; every other one begins where the line before did. */
export const indent: Extension = indentService.of(({ state }, position) => {
  const line = state.doc.lineAt(position)
  const before = line.text.slice(0, position - line.from)
  const width = /^ */.exec(before)?.[0].length ?? 0
  return /[{[]\s*$/.test(before) ? width + 2 : width
})
