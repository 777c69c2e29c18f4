import { EditorState } from '@codemirror/state'
import { expect, test } from 'vitest'
import { checkpoints } from './checkpoints.ts'
import { locationAt } from './location.ts'

const record = {
  companyProfile: { domain: 'contoso.example' },
  billingProfile: { companyName: 'Contoso "\\' },
}

/** 700 kB, in many lines and in one. */
const texts = [2, undefined].map((indent) =>
  JSON.stringify(
    Array.from({ length: 7000 }, () => record),
    null,
    indent,
  ),
)

/** How many characters before a position have to be read to know what is there. */
function toRead(state: EditorState, position: number): number {
  const { at = 0 } = state.field(checkpoints).findLast((checkpoint) => checkpoint.at < position) ?? {}
  expect(locationAt(state, position)?.kind).toBe('value')
  return position - at
}

test.each(texts)('after a keystroke, only the last few thousand characters are read again', (text) => {
  expect(text.length).toBeGreaterThan(600_000)
  let state = EditorState.create({ doc: text, extensions: checkpoints })
  const position = text.lastIndexOf('Contoso')
  expect(toRead(state, position)).toBe(position)
  for (let key = 0; key < 21; key += 1) {
    state = state.update({ changes: { from: position, insert: 'x' } }).state
    expect(toRead(state, position)).toBeLessThan(5000)
  }
})
