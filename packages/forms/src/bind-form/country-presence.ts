import { withAt } from '../at-path.ts'
import { countryFields } from '../generated/rules.ts'
import { stepsOf } from '../pointer.ts'
import type { Finder } from './controls.ts'
import { attribute } from './field-messages.ts'

/** The value with this text in all fields whose presence the company's country decides; without it they are missing. */
export const withCountryFields = (value: unknown, text: string | undefined): unknown =>
  Object.keys(countryFields).reduce((rest, pointer) => withAt(rest, stepsOf(pointer), text), value)

/** Marks what is required and hides what is not allowed, by the issue codes without a value and with one. */
export function showPresence(find: Finder, missing: readonly unknown[], given: readonly unknown[]): void {
  for (const [pointer, { required, notAllowed }] of Object.entries(countryFields)) {
    const control = find(stepsOf(pointer))
    if (!control) continue
    attribute(control, 'aria-required', missing.includes(required) && 'true')
    const field = control.closest<HTMLElement>('[data-field],label') ?? control
    for (const element of [field, ...(control.labels ?? [])]) element.hidden = given.includes(notAllowed)
  }
}
