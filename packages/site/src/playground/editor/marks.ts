import { type EditorState, StateEffect, StateField, type Text, type Transaction } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'
import type { Range } from '../model.ts'

/** A stretch of the text about which there is something to say. */
export type Mark = {
  /** The issue it belongs to. */
  readonly id: string
  readonly range: Range
  readonly message: string
  /** Of the message, as in `lang`. */
  readonly locale: string
  readonly direction: 'ltr' | 'rtl'
  /** The one at the caret. */
  readonly isActive: boolean
}

const setMarks = StateEffect.define<DecorationSet>()

const decorationOf = (mark: Mark): Decoration =>
  Decoration.mark({ class: mark.isActive ? 'cm-issue cm-issue-active' : 'cm-issue', mark })

/** What is underlined: at least one visible character, and the first line of a value of several lines. */
export function drawn(document: Text, { from, to }: Range): Range | undefined {
  const line = document.lineAt(Math.min(from, document.length))
  const start = Math.min(from, line.to)
  const end = Math.min(Math.max(to, start + 1), line.to)
  if (document.sliceString(start, end).trim() !== '') return { from: start, to: end }
  // At the end of a line, or on an empty one, only what precedes it can be underlined.
  const { length } = document.sliceString(0, start).trimEnd()
  return length === 0 ? undefined : { from: length - 1, to: length }
}

function decorations(document: Text, shown: readonly Mark[]): DecorationSet {
  const ranges = shown.flatMap((mark) => {
    const range = drawn(document, mark.range)
    return range === undefined ? [] : [decorationOf(mark).range(range.from, range.to)]
  })
  return Decoration.set(ranges, true)
}

function update(value: DecorationSet, transaction: Transaction): DecorationSet {
  for (const effect of transaction.effects) if (effect.is(setMarks)) return effect.value
  return value.map(transaction.changes)
}

/** Underlines the marks; they move with the text until the next ones are shown. */
export const marks: StateField<DecorationSet> = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update,
  provide: (self) => EditorView.decorations.from(self),
})

export function showMarks(view: EditorView, shown: readonly Mark[]): void {
  const wanted = decorations(view.state.doc, shown)
  // Most keys only move the marks, and those the editor has moved itself.
  if (!areSame(drawnMarks(view.state), wanted)) view.dispatch({ effects: setMarks.of(wanted) })
}

function areSame(one: DecorationSet, other: DecorationSet): boolean {
  const [first, second] = [one.iter(), other.iter()]
  while (first.value !== null && second.value !== null) {
    if (first.from !== second.from || first.to !== second.to) return false
    if (!isSameMark(markOf(first.value), markOf(second.value))) return false
    first.next()
    second.next()
  }
  return first.value === second.value
}

const isSameMark = (one: Mark, other: Mark): boolean =>
  one.id === other.id &&
  one.message === other.message &&
  one.locale === other.locale &&
  one.isActive === other.isActive

const markOf = ({ spec }: Decoration): Mark => (spec as { readonly mark: Mark }).mark

/** The decorations of a state. */
export const drawnMarks = (state: EditorState): DecorationSet => state.field(marks)

/** A mark with its current range. */
type CurrentMark = Range & { readonly mark: Mark }

/** The marks that touch a range, in the order of the text. */
export function marksAt(view: EditorView, { from, to }: Range): readonly CurrentMark[] {
  const found: CurrentMark[] = []
  drawnMarks(view.state).between(from, to, (start, end, decoration) => {
    found.push({ from: start, to: end, mark: markOf(decoration) })
  })
  return found
}
