import { EditorState } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { usual } from './choices.ts'
import { drawnMarks, marks, showMarks } from './editor/marks.ts'
import { loadTools } from './load-tools.ts'
import { marksOf } from './marks-of.ts'
import { validateText } from './validate-text.ts'

const tools = await loadTools(usual)
const names = [...tools.names, 'nickname', '__proto__']

const { document } = fc.letrec((tie) => ({
  document: fc.dictionary(fc.constantFrom(...names), tie('value'), { maxKeys: 8 }),
  value: fc.oneof({ maxDepth: 4 }, fc.constantFrom('', 'IN', 'x', 1, null, [], {}), tie('document')),
}))

/** Where the underlined stretches of a text begin, in the order in which F8 goes through them. */
function underlined(text: string): readonly number[] {
  const result = validateText(text, tools)
  let state = EditorState.create({ doc: text, extensions: marks })
  const view = {
    get state() {
      return state
    },
    dispatch: (spec: object) => (state = state.update(spec).state),
  } as unknown as EditorView
  showMarks(view, marksOf(result, tools, []))
  const found: number[] = []
  for (const cursor = drawnMarks(state).iter(); cursor.value !== null; cursor.next()) found.push(cursor.from)
  return [...new Set(found)]
}

test('the list and F8 go through the issues of any document in the same order', () => {
  const texts = fc
    .tuple(fc.oneof(document, fc.array(document, { maxLength: 3 })), fc.constantFrom(0, 2, '\t'))
    .map(([value, indent]) => JSON.stringify(value, null, indent))
  fc.assert(
    fc.property(texts, (text) => {
      const result = validateText(text, tools)
      const listed = result.kind === 'issues' ? result.issues.map(({ location }) => location.from) : []
      expect([...new Set(listed)]).toEqual(underlined(text))
    }),
    { numRuns: 200 },
  )
})
