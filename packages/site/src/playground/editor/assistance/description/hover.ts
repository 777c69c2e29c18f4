import type { Extension } from '@codemirror/state'
import {
  closeHoverTooltips,
  type EditorView,
  hasHoverTooltips,
  hoverTooltip,
  keymap,
  type Tooltip,
} from '@codemirror/view'
import { type Mark, marksAt } from '../../marks.ts'
import type { Knowledge } from '../schema/knowledge.ts'
import { type Described, descriptionAt } from './description.ts'
import { descriptionElement, sentenceElement } from './element.ts'

/** Everything that is known about a position: the issues there, and what the schema says. */
export type About = {
  readonly from: number
  readonly to: number
  readonly issues: readonly Mark[]
  readonly described: Described | undefined
}

/** What is known about a position; `undefined` if nothing is. */
export function aboutAt(
  view: EditorView,
  position: number,
  knowledge: Knowledge | undefined,
): About | undefined {
  const described = knowledge && descriptionAt(view.state, position, knowledge)
  const marks = marksAt(view, { from: position, to: position }).filter(({ to }) => to > position)
  const range = described?.range ?? marks[0]
  if (range === undefined) return undefined
  return { from: range.from, to: range.to, issues: marks.map(({ mark }) => mark), described }
}

/** What is known about a position, in a box. */
export function aboutElement({ issues, described }: About): HTMLElement {
  const box = document.createElement('div')
  for (const issue of issues) box.append(sentenceElement(issue))
  if (described !== undefined) box.append(descriptionElement(described.description))
  return box
}

const tooltipOf = (about: About): Tooltip => ({
  pos: about.from,
  end: about.to,
  create: () => {
    const dom = aboutElement(about)
    dom.classList.add('cm-about-box')
    return { dom }
  },
})

/** Says what is under the pointer. The pointer may move into the box; Escape closes it. */
export const hover = (knowledge: () => Promise<Knowledge>): Extension => [
  hoverTooltip(
    async (view, position) => {
      const known = await knowledge().catch(() => undefined)
      const about = aboutAt(view, position, known)
      return about === undefined ? null : tooltipOf(about)
    },
    { hideOnChange: true },
  ),
  keymap.of([
    {
      key: 'Escape',
      // Whatever else is open is closed as well.
      run: (view) => {
        if (hasHoverTooltips(view.state)) view.dispatch({ effects: closeHoverTooltips })
        return false
      },
    },
  ]),
]
