import { type EditorState, StateField, type Text, type Transaction } from '@codemirror/state'
import { type Frame, next, start } from './frame.ts'
import { type Token, tokenFrom } from './token.ts'

type Checkpoint = {
  readonly at: number
  readonly frame: Frame
  /** The offset up to which the text decides on the frame. */
  readonly reach: number
}

const beginning: Checkpoint = { at: 0, frame: start, reach: 0 }

/** One for so many characters: a keystroke costs no more than reading these again. */
const distance = 4000

/** What has been read, so that only what follows a change is read again, and only when it is asked for. */
export const checkpoints: StateField<Checkpoint[]> = StateField.define<Checkpoint[]>({
  create: () => [beginning],
  update: (known, transaction) => (transaction.docChanged ? before(firstChange(transaction), known) : known),
})

function firstChange({ changes }: Transaction): number {
  let first = Number.POSITIVE_INFINITY
  changes.iterChangedRanges((from) => {
    first = Math.min(first, from)
  })
  return first
}

const before = (change: number, known: readonly Checkpoint[]): Checkpoint[] =>
  known.filter(({ reach }, index) => index === 0 || reach < change)

/** A token with the frame before it. */
export type Reading = { readonly token: Token | undefined; readonly frame: Frame }

/** The first token that ends at or behind an offset; none if the text ends before. */
export function readTo(state: EditorState, offset: number): Reading {
  const text = textOf(state)
  const known = state.field(checkpoints)
  let { at, frame, reach } = known.findLast((checkpoint) => checkpoint.at < offset) ?? beginning
  for (;;) {
    const token = tokenFrom(text, at)
    if (token === undefined || token.to >= offset) return { token, frame }
    frame = next(frame, token, text)
    at = token.to
    reach = Math.max(reach, token.reach)
    // What a text is depends on the sign after it, so only a sign ends what is known.
    const isSettled = token.kind === 'punctuation'
    if (isSettled && at >= (known.at(-1)?.at ?? 0) + distance) known.push({ at, frame, reach })
  }
}

const texts = new WeakMap<Text, string>()

/** The whole text, once for each version of it. */
export function textOf({ doc }: EditorState): string {
  const known = texts.get(doc) ?? doc.toString()
  texts.set(doc, known)
  return known
}
