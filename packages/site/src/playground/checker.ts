import { type CheckedDocument, checkDocument } from './checked-document.ts'
import type { Tools } from './model.ts'
import type { Path } from './path.ts'

type Known = { readonly text: string; readonly checked: CheckedDocument }

/** The documents of the text that was last validated with some tools. */
const latest = new WeakMap<Tools, readonly Known[]>()

/** Checks the documents of a text, one after the other. */
export type Checker = {
  readonly tools: Tools
  readonly check: (document: unknown, text: string, start: Path) => CheckedDocument
  /** Keeps what was found for the next text. */
  readonly keep: () => void
}

/**
 * A keystroke changes one document, so what is known about the others, each by its text and its place in the list, is used
 * again. Nothing is kept of texts before the last one.
 */
export function createChecker(tools: Tools): Checker {
  const before = latest.get(tools) ?? []
  latest.delete(tools)
  const now: Known[] = []
  return {
    tools,
    check(document, text, start) {
      const known = before[now.length]
      const isKnown = known?.text === text && known.checked.start[0] === start[0]
      const checked = isKnown ? known.checked : checkDocument(document, start, tools)
      now.push({ text, checked })
      return checked
    },
    keep: () => void latest.set(tools, now),
  }
}
