import { history, historyKeymap, standardKeymap } from '@codemirror/commands'
import { EditorState } from '@codemirror/state'
import { EditorView, highlightActiveLineGutter, keymap, lineNumbers } from '@codemirror/view'
import type { Range } from '../model.ts'
import { changeBetween } from './change.ts'
import { colors } from './colors.ts'
import { indent } from './indent.ts'
import { jumps } from './jumps.ts'
import { markedLines } from './marked-lines.ts'
import { type Mark, marks, marksAt, showMarks } from './marks.ts'
import { onDemand } from './on-demand.ts'
import { theme } from './theme.ts'

export type EditorOptions = {
  readonly parent: HTMLElement
  /** What a screen reader calls it, and the id of the element that describes it. */
  readonly label: string
  readonly describedBy: string
  /** The resource that the text is validated as. */
  readonly resource: () => string
  readonly onChange: (text: string) => void
  readonly onCaret: (caret: Caret) => void
}

/** Where the caret is, counted from 1, and the ids of the marks there. */
export type Caret = { readonly line: number; readonly column: number; readonly ids: readonly string[] }

export type Editor = {
  readonly text: () => string
  /** Replaces what differs, as one step that can be undone. */
  readonly setText: (text: string, selection?: Range) => void
  readonly showMarks: (marks: readonly Mark[]) => void
  /** Selects a range, or moves the caret, scrolls it into view and focuses the editor. */
  readonly select: (range: Range) => void
  readonly destroy: () => void
}

/** An editor for JSON; the page knows nothing else about it. */
export function createEditor({
  parent,
  label,
  describedBy,
  resource,
  onChange,
  onCaret,
}: EditorOptions): Editor {
  const listener = EditorView.updateListener.of((update) => {
    if (update.docChanged) onChange(update.state.doc.toString())
    const areMarked = update.startState.field(marks) !== update.state.field(marks)
    if (update.selectionSet || areMarked) onCaret(caretOf(update.view))
  })
  const view = new EditorView({
    parent,
    state: EditorState.create({
      extensions: [
        lineNumbers(),
        highlightActiveLineGutter(),
        history(),
        EditorView.lineWrapping,
        // A scrolling area must contain something that Tab reaches; not every tool counts editable text.
        EditorView.contentAttributes.of({
          'aria-label': label,
          'aria-describedby': describedBy,
          tabindex: '0',
        }),
        // Tab is not among them: it leaves the editor, like any field.
        keymap.of([...standardKeymap, ...historyKeymap]),
        [onDemand(resource), indent, jumps, colors, marks, markedLines, theme, listener],
      ],
    }),
  })
  return {
    text: () => view.state.doc.toString(),
    setText: (after, selection) => setText(view, after, selection),
    showMarks: (shown) => showMarks(view, shown),
    select: (range) => select(view, range),
    destroy: () => view.destroy(),
  }
}

function caretOf(view: EditorView): Caret {
  const { head } = view.state.selection.main
  const line = view.state.doc.lineAt(head)
  const ids = marksAt(view, { from: head, to: head }).map(({ mark }) => mark.id)
  return { line: line.number, column: head - line.from + 1, ids }
}

function setText(view: EditorView, after: string, selection: Range | undefined): void {
  const { lineBreak } = view.state
  const changes = changeBetween(view.state.doc.toString(), after.replaceAll(/\r\n?/g, lineBreak))
  view.dispatch({ changes, userEvent: 'input.replace' })
  if (selection !== undefined) select(view, selection)
}

function select(view: EditorView, { from, to }: Range): void {
  const { length } = view.state.doc
  view.dispatch({
    selection: { anchor: Math.min(from, length), head: Math.min(to, length) },
    effects: EditorView.scrollIntoView(Math.min(from, length), { y: 'center' }),
  })
  view.focus()
}
