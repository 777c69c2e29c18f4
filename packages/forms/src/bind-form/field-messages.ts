import type { Control } from './controls.ts'
import type { Line } from './lines.ts'
import { showText } from './show-text.ts'

/** Sets an attribute, or removes it where there is no value. */
export const attribute = (element: Element, name: string, value: string | false): void =>
  value ? element.setAttribute(name, value) : element.removeAttribute(name)

/** Shows the message of each control, and removes those that no longer apply; the others are left alone. */
export function fieldMessages() {
  const shown = new Map<Control, HTMLElement>()

  // Some screen readers follow only one of the two, and `aria-errormessage` alone is not announced when it changes.
  const describe = (control: Control, element: HTMLElement, text: string): void => {
    const { id } = element
    const described = (control.getAttribute('aria-describedby') ?? '').replace(id, '').trim()
    showText(element, text)
    attribute(control, 'aria-describedby', text ? `${described} ${id}`.trim() : described)
    attribute(control, 'aria-errormessage', text && id)
    attribute(control, 'aria-invalid', text && 'true')
  }

  return (lines: readonly Line[]): void => {
    for (const [control, element] of shown) {
      if (lines.some((line) => line.control === control)) continue
      describe(control, element, '')
      element.remove()
      shown.delete(control)
    }
    const told = new Set<Control>()
    for (const { control, message } of lines) {
      // The first message of several; the summary has them all.
      if (control === undefined || told.has(control)) continue
      told.add(control)
      const element = shown.get(control) ?? document.createElement('span')
      if (element.textContent === message) continue
      element.id = `${control.id}-error`
      shown.set(control, element)
      describe(control, element, message)
      const field = control.closest('[data-field]')
      if (field === null) (control.closest('label') ?? control).after(element)
      else field.append(element)
    }
  }
}
