import { type EditorView, ViewPlugin } from '@codemirror/view'
import { type Mark, marksAt } from './marks.ts'

/**
 * The sentences about the mark under the pointer, in a box below it. The pointer may move into the box, so that its text can
 * be read under a magnifier; Escape closes it. For the keyboard, the line below the editor has the same sentence.
 */
class Tooltip {
  private readonly view: EditorView
  private box: HTMLElement | undefined

  constructor(view: EditorView) {
    this.view = view
  }

  show(target: HTMLElement): void {
    const position = this.view.posAtDOM(target)
    const marks = marksAt(this.view, { from: position, to: position }).filter(({ to }) => to > position)
    this.hide()
    if (marks.length === 0) return
    this.box = this.view.dom.appendChild(element(marks.map(({ mark }) => mark)))
    this.box.addEventListener('mouseleave', () => this.hide())
    const { left, bottom } = target.getBoundingClientRect()
    this.box.style.top = `${bottom}px`
    this.box.style.left = `${Math.max(8, Math.min(left, innerWidth - this.box.offsetWidth - 8))}px`
  }

  /** Unless the pointer moved into the box. */
  leave(to: EventTarget | null): void {
    if (to !== this.box) this.hide()
  }

  hide(): void {
    this.box?.remove()
    this.box = undefined
  }

  update(): void {
    this.hide()
  }

  destroy(): void {
    this.hide()
  }
}

function element(marks: readonly Mark[]): HTMLElement {
  const box = document.createElement('div')
  box.className = 'cm-issue-box'
  for (const { message, locale, direction } of marks) {
    const sentence = box.appendChild(document.createElement('p'))
    sentence.textContent = message
    sentence.lang = locale
    sentence.dir = direction
  }
  return box
}

const issueUnder = ({ target }: Event): HTMLElement | null =>
  target instanceof HTMLElement ? target.closest('.cm-issue') : null

/** Shows the sentences of a mark while the pointer is on it. */
export const tooltip: ViewPlugin<Tooltip> = ViewPlugin.fromClass(Tooltip, {
  eventObservers: {
    mouseover(event) {
      const target = issueUnder(event)
      if (target === null) this.hide()
      else this.show(target)
    },
    mouseleave(event) {
      this.leave(event.relatedTarget)
    },
    keydown() {
      this.hide()
    },
    scroll() {
      this.hide()
    },
  },
})
