import type { FormChange } from '@openpartner/forms'
import { handToPlayground } from './handed-over.ts'

/** Shows what would be sent in a section of the page; a real form would send it. */
export function requestShownIn(section: HTMLElement) {
  const [text, list] = ['pre', 'ul'].map((selector) => section.querySelector(selector) as HTMLElement)

  section.querySelector('a')?.addEventListener('click', () => handToPlayground(text?.textContent ?? ''))

  return {
    show(value: unknown, changes: readonly FormChange[]): void {
      text?.replaceChildren(JSON.stringify(value, undefined, 2))
      list?.replaceChildren()
      for (const change of changes) {
        const item = document.createElement('li')
        item.textContent = lineOf(change)
        list?.append(item)
      }
      section.hidden = false
      section.focus()
    },
    /** What is shown is outdated. */
    hide(): void {
      section.hidden = true
    },
  }
}

/** What was left out has a sentence; a normalized value is shown as an arrow. */
function lineOf(change: FormChange & { readonly message?: string }): string {
  return change.message ?? `${change.pointer}: ${JSON.stringify(change.from)} → ${JSON.stringify(change.to)}`
}
