import type { Extension } from '@codemirror/state'
import { type EditorView, keymap } from '@codemirror/view'
import { drawnMarks } from './marks.ts'

function starts(view: EditorView): readonly number[] {
  const found: number[] = []
  const cursor = drawnMarks(view.state).iter()
  for (; cursor.value !== null; cursor.next()) found.push(cursor.from)
  return found
}

function jump(view: EditorView, isForward: boolean): boolean {
  const all = starts(view)
  const caret = view.state.selection.main.head
  const next = isForward ? all.find((start) => start > caret) : all.findLast((start) => start < caret)
  // Behind the last comes the first.
  const target = next ?? (isForward ? all[0] : all.at(-1))
  if (target !== undefined) view.dispatch({ selection: { anchor: target }, scrollIntoView: true })
  return true
}

/** F8 goes to the next mark and Shift-F8 to the one before, as in other editors. */
export const jumps: Extension = keymap.of([
  { key: 'F8', run: (view) => jump(view, true), shift: (view) => jump(view, false) },
])
