import type { Control } from './controls.ts'

export type Line = { readonly message: string; readonly control: Control | undefined }

/** The status line, a live region that is there from the start, and under it the list of messages with links. */
export function summaryOf(form: HTMLFormElement) {
  const given = form.querySelector<HTMLElement>('[data-summary]')
  const box = given ?? document.createElement('div')
  const status = document.createElement('p')
  const list = document.createElement('ul')
  box.tabIndex = -1
  status.setAttribute('role', 'status')
  list.hidden = true
  box.append(status, list)
  if (given === null) form.prepend(box)

  return {
    box,
    show(text: string, lines: readonly Line[]): void {
      // Saying the same again would have it read again.
      if (status.textContent !== text) status.textContent = text
      list.hidden = lines.length === 0
      list.replaceChildren(...lines.map(item))
    },
    remove: () => (given === null ? box.remove() : box.replaceChildren()),
  }
}

function item({ message, control }: Line): HTMLElement {
  const entry = document.createElement('li')
  if (control === undefined) entry.textContent = message
  else {
    const link = document.createElement('a')
    link.href = `#${control.id}`
    link.textContent = message
    link.addEventListener('click', (event) => {
      event.preventDefault()
      control.focus()
    })
    entry.append(link)
  }
  return entry
}
