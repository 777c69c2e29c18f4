import { type Extension, StateEffect, StateField } from '@codemirror/state'
import { EditorView, keymap, type Panel, showPanel } from '@codemirror/view'
import type { Knowledge } from '../schema/knowledge.ts'
import { spoken } from './element.ts'
import { type About, aboutAt, aboutElement } from './hover.ts'

const setAbout = StateEffect.define<About | undefined>()

const shown: StateField<About | undefined> = StateField.define<About | undefined>({
  create: () => undefined,
  update(value, { effects, docChanged, selection }) {
    for (const effect of effects) if (effect.is(setAbout)) return effect.value
    // It is about what is at the caret.
    return docChanged || selection !== undefined ? undefined : value
  },
  provide: (field) =>
    showPanel.from(field, (about) => (about === undefined ? null : (view) => panelOf(view, about))),
})

function panelOf(view: EditorView, about: About): Panel {
  const dom = document.createElement('section')
  dom.className = 'cm-about-panel'
  dom.setAttribute('aria-label', view.state.phrase('Description'))
  const close = document.createElement('button')
  close.type = 'button'
  close.textContent = '×'
  close.setAttribute('aria-label', view.state.phrase('close'))
  close.addEventListener('click', () => hide(view))
  dom.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    hide(view)
  })
  dom.append(aboutElement(about), close)
  return { dom }
}

function hide(view: EditorView): boolean {
  if (view.state.field(shown) === undefined) return false
  view.dispatch({ effects: setAbout.of(undefined) })
  view.focus()
  return true
}

/** Describes what is at the caret in a panel below the text, which Tab reaches, and says it. */
export function describeAtCaret(view: EditorView, knowledge: () => Promise<Knowledge>): boolean {
  void show(view, knowledge)
  return true
}

async function show(view: EditorView, knowledge: () => Promise<Knowledge>): Promise<void> {
  const known = await knowledge().catch(() => undefined)
  const about = aboutAt(view, view.state.selection.main.head, known)
  const said =
    about === undefined
      ? view.state.phrase('Nothing is known about this position.')
      : [
          ...about.issues.map(({ message }) => message),
          ...(about.described ? [spoken(about.described.description)] : []),
        ].join(' ')
  view.dispatch({ effects: [setAbout.of(about), EditorView.announce.of(said)] })
}

/** The same as the pointer shows, for the keyboard. */
export const panel = (knowledge: () => Promise<Knowledge>): Extension => [
  shown,
  keymap.of([
    { key: 'Mod-i', run: (view) => describeAtCaret(view, knowledge), preventDefault: true },
    { key: 'Escape', run: hide },
  ]),
]
