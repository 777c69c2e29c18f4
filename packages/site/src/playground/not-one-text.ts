import { onDemand } from './on-demand.ts'
import type { TextResult, Tools } from './model.ts'

/** Reads lines of records, and explains syntax errors. */
export const explainer = onDemand(() => import('./explain-text.ts'))

/** The result for a text that `JSON.parse` refuses. */
export function resultOfOther(text: string, tools: Tools): TextResult {
  const better = explainer.load()
  return (
    explainer.module()?.explainText(text, tools) ?? {
      kind: 'syntax',
      message: 'This is not JSON.',
      location: { from: 0, to: 1, line: 1, column: 1 },
      ...(better && { better }),
    }
  )
}
