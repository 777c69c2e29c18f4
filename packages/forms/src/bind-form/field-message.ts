import { type Control, wrapperOf } from './controls.ts'
import type { Line } from './summary.ts'

/** Shows and takes away the message of each control. */
export function fieldMessages(form: HTMLFormElement) {
  const made = new Set<HTMLElement>()
  let shown = new Map<Control, string>()

  const elementOf = (control: Control): HTMLElement => {
    const id = `${control.id}-error`
    const present = form.querySelector<HTMLElement>(`#${CSS.escape(id)}`)
    if (present !== null) return present
    const element = document.createElement('span')
    element.id = id
    const wrapper = wrapperOf(control)
    if (wrapper.dataset.field === undefined) wrapper.after(element)
    else wrapper.append(element)
    made.add(element)
    return element
  }

  const set = (control: Control, text: string): void => {
    const element = elementOf(control)
    element.textContent = text
    element.hidden = text === ''
    const group = [...form.querySelectorAll<Control>('[type=radio]')].filter(({ name }) => name === control.name)
    for (const one of [control, ...group]) {
      const others = (one.getAttribute('aria-describedby') ?? '').split(/\s+/).filter((id) => id && id !== element.id)
      attribute(one, 'aria-describedby', [...others, ...(text && [element.id])].join(' '))
      attribute(one, 'aria-errormessage', text && element.id)
      attribute(one, 'aria-invalid', text && 'true')
    }
  }

  const show = (lines: readonly Line[]): void => {
    const messages = new Map<Control, string>()
    for (const { control, message } of lines) {
      if (control !== undefined && !messages.has(control)) messages.set(control, message)
    }
    for (const control of shown.keys()) if (!messages.has(control)) set(control, '')
    for (const [control, text] of messages) if (shown.get(control) !== text) set(control, text)
    shown = messages
  }

  return {
    show,
    remove: () => {
      show([])
      for (const element of made) element.remove()
    },
  }
}

/** Sets an attribute, or takes it away where there is nothing to say. */
export function attribute(element: Element, name: string, value: string): void {
  if (value === '') element.removeAttribute(name)
  else element.setAttribute(name, value)
}
