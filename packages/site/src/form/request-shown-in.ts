import type { FormChange } from '@openpartner/forms'

/** Shows what would be sent in a section of the page; a real form would send it. */
export function requestShownIn(section: HTMLElement) {
  const [text, list] = ['pre', 'ul'].map((selector) => section.querySelector(selector) as HTMLElement)

  return {
    show(value: unknown, changes: readonly FormChange[]): void {
      text?.replaceChildren(JSON.stringify(value, undefined, 2))
      list?.replaceChildren(
        ...changes.map((change) => {
          const item = document.createElement('li')
          item.textContent = lineOf(change)
          return item
        }),
      )
      section.hidden = false
      section.focus()
    },
    /** What is shown is not true any more. */
    hide(): void {
      section.hidden = true
    },
  }
}

/** What left the form on its way has a sentence; a repaired spelling says it in signs. */
function lineOf(change: FormChange & { readonly message?: string }): string {
  return change.message ?? `${change.pointer}: ${JSON.stringify(change.from)} → ${JSON.stringify(change.to)}`
}
