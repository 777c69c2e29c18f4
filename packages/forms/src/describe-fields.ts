import type { Finder } from './bind-form/controls.ts'
import { attribute } from './bind-form/field-messages.ts'
import { fieldState, type FieldStateOptions } from './field-state.ts'
import type { FieldTable } from './field-table.ts'
import { stepsOf } from './pointer.ts'

/**
 * For the option `describe` of `bindForm`: fills the hint and the example of each field, which are the elements whose `id`
 * is that of the control with `-hint` and `-example` after it, and sets its `inputmode`. The country decides which
 * number a company has, and the keyboard for it.
 */
export function describeFields<Fields extends FieldTable>(
  options: FieldStateOptions<Fields>,
): (value: unknown, find: Finder) => void {
  return (value, find) => {
    for (const [pointer, state] of Object.entries(fieldState(value, options))) {
      const control = find(stepsOf(pointer))
      if (control === undefined) continue
      attribute(control, 'inputmode', state.inputMode ?? '')
      for (const part of ['hint', 'example'] as const) {
        const element = document.getElementById(`${control.id}-${part}`)
        if (element !== null) element.textContent = state[part] ?? ''
      }
    }
  }
}
