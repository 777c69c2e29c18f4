import { countryFields } from '../generated/rules.ts'
import type { Finder } from './controls.ts'
import { attribute } from './field-messages.ts'

const nameOf = (pointer: string): string => pointer.slice(1).replaceAll('/', '.')

/** Gives a text to all fields whose presence the company's country decides. */
export function fillCountryFields(data: FormData, text: string): void {
  for (const pointer in countryFields) data.set(nameOf(pointer), text)
}

/** Marks what is required and hides what is not allowed, by the issue codes without a value and with one. */
export function showPresence(find: Finder, missing: readonly unknown[], given: readonly unknown[]): void {
  for (const [pointer, { required, notAllowed }] of Object.entries(countryFields)) {
    const control = find([nameOf(pointer)])
    if (!control) continue
    attribute(control, 'aria-required', missing.includes(required) && 'true')
    const field = control.closest<HTMLElement>('[data-field],label') ?? control
    for (const element of [field, ...(control.labels ?? [])]) element.hidden = given.includes(notAllowed)
  }
}
