import type { Range } from '../model.ts'

/** A range of the text and what replaces it. */
export type Edit = Range & { readonly text: string }

export type Edited = { readonly text: string; readonly selection: Range }

/** The text after the edits, no two of which overlap. The first change is selected. */
export function edited(text: string, edits: readonly Edit[]): Edited {
  const sorted = edits.toSorted((one, other) => one.from - other.from)
  let result = ''
  let end = 0
  for (const edit of sorted) {
    result += text.slice(end, edit.from) + edit.text
    end = edit.to
  }
  const from = sorted[0]?.from ?? 0
  return { text: result + text.slice(end), selection: { from, to: from + (sorted[0]?.text.length ?? 0) } }
}
