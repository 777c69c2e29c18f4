import { createCustomerRequestFields } from '@openpartner/forms/field-state'
import { normalizeCreateCustomerRequest } from '@openpartner/validators/normalize'

/** Fills the form from a document in JSON, and says so in an element, with what has no field. */
export function fillForm(form: HTMLFormElement, notice: HTMLElement, json: string): void {
  const texts = new Map(leavesOf(parsed(json)))
  if (texts.size === 0) return
  for (const pointer of Object.keys(createCustomerRequestFields)) {
    const control = form.querySelector<Control>(`[name="${pointer.slice(1).replaceAll('/', '.')}"]`)
    const text = texts.get(pointer)
    if (control !== null && text !== undefined && fill(control, text)) texts.delete(pointer)
  }
  const rest = notice.querySelector('span') as HTMLElement
  rest.textContent = (rest.textContent ?? '').replace('{names}', [...texts.keys()].join(', '))
  rest.hidden = texts.size === 0
  notice.hidden = false
  // As if a person had chosen the country last: everything that depends on it follows.
  form.querySelector('#country')?.dispatchEvent(new Event('change', { bubbles: true }))
}

type Control = HTMLInputElement | HTMLSelectElement

function parsed(json: string): unknown {
  try {
    return normalizeCreateCustomerRequest(JSON.parse(json)).value
  } catch {
    return undefined
  }
}

/** Whether the control took the value. */
function fill(control: Control, text: string): boolean {
  if (!('checked' in control) || control.type !== 'checkbox') {
    control.value = text
    return control.value === text
  }
  control.checked = text === 'true'
  return control.checked || text === 'false'
}

/** What is given in an object, as text, by JSON Pointer; it may be deeper than any form. */
function leavesOf(value: unknown, pointer = '', depth = 0): [string, string][] {
  if (typeof value !== 'object' || depth > 10)
    return pointer && value !== '' ? [[pointer, String(value)]] : []
  return Object.entries(value ?? {}).flatMap(([name, part]) =>
    name === 'attributes' ? [] : leavesOf(part, `${pointer}/${name}`, depth + 1),
  )
}
