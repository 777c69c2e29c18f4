import { pickedCompletion, type Completion } from '@codemirror/autocomplete'
import type { EditorState, TransactionSpec } from '@codemirror/state'
import { textOf } from '../reader/checkpoints.ts'
import type { Location } from '../reader/location.ts'
import { tokenFrom } from '../reader/token.ts'

/** Some JSON in place of what is written, and where the caret goes: into it, or around a part of it. */
export type Written = { readonly json: string; readonly anchor?: number; readonly head?: number }

/** The change that writes JSON at a location, with the commas that it needs before and after it. */
export function replacement(
  state: EditorState,
  { range, frame }: Location,
  { json, anchor = json.length, head = anchor }: Written,
): TransactionSpec {
  const text = textOf(state)
  const isCommaMissing = frame.expects === 'comma' && range.from === range.to
  const after = needsComma(text, range.to) ? ',' : ''
  const start = range.from + (isCommaMissing ? 1 : 0)
  return {
    changes: [
      ...(isCommaMissing ? [{ from: frame.end, insert: ',' }] : []),
      { from: range.from, to: range.to, insert: json + after },
    ],
    selection: { anchor: start + anchor, head: start + head },
    scrollIntoView: true,
    userEvent: 'input.complete',
  }
}

/** Whether another name or value follows without one. */
function needsComma(text: string, offset: number): boolean {
  const next = tokenFrom(text, offset)
  return next !== undefined && (next.kind !== 'punctuation' || next.content === '{' || next.content === '[')
}

/** The same change, as a choice from the list. */
export const chosen = (spec: TransactionSpec, completion: Completion): TransactionSpec => ({
  ...spec,
  annotations: pickedCompletion.of(completion),
})
