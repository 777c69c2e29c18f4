import { focusOn } from './controls.ts'
import type { Line } from './lines.ts'
import { showText } from './show-text.ts'

/** The status line, a live region that is there from the start, and under it the list of messages with links. */
export function summaryOf(form: HTMLFormElement) {
  const box = document.createElement('div')
  const status = document.createElement('p')
  const list = document.createElement('ul')
  box.tabIndex = -1
  status.setAttribute('role', 'status')
  box.append(status, list)
  const container = Element.prototype.querySelector.call(form, '[data-summary]') ?? form
  Element.prototype.prepend.call(container, box)

  let listed = ''
  return {
    focus: () => box.focus(),
    show(text: string, lines: readonly Line[]): void {
      // The same text would be read again, and a link that is being clicked must not be replaced.
      if (status.textContent !== text) status.textContent = text
      const key = JSON.stringify(lines.map(({ message, control }) => [message, control?.id]))
      if (key === listed) return
      listed = key
      list.hidden = lines.length === 0
      list.replaceChildren()
      for (const line of lines) list.append(item(line))
    },
    remove: () => box.remove(),
  }
}

function item({ message, control }: Line): HTMLElement {
  const entry = document.createElement('li')
  const link = document.createElement('a')
  if (control !== undefined) {
    link.href = `#${control.id}`
    link.addEventListener('click', (event) => {
      event.preventDefault()
      focusOn(control)
    })
  }
  // Without an address it is text.
  showText(link, message)
  entry.append(link)
  return entry
}
