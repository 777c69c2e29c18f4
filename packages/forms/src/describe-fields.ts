import { withChosenCountries } from './bind-form/chosen-countries.ts'
import type { Finder } from './bind-form/controls.ts'
import { attribute } from './bind-form/field-messages.ts'
import { showText } from './bind-form/show-text.ts'
import { fieldState, type FieldStateOptions } from './field-state.ts'
import type { FieldTable } from './field-table.ts'
import { createCustomerRequestFields } from './generated/fields.ts'
import { ownOptions } from './own-options.ts'
import { stepsOf } from './pointer.ts'

/**
 * For the option `describe` of `bindForm`: fills the hint of each field, which is the element whose `id` is that of the
 * control with `-hint` after it, and sets its `inputmode`. The country decides which number a company has, and the
 * keyboard for it. An example in a hint is a `bdi` element, so that a style sheet can keep it on one line.
 *
 * @param options the field table, the validator and the language
 */
export function describeFields<Fields extends FieldTable>(
  options?: FieldStateOptions<Fields>,
): (value: unknown, find: Finder) => void {
  const { messages, fields: given, numbers } = ownOptions(options)
  const fields: FieldTable = given ?? createCustomerRequestFields
  return (value, find) => {
    const controls = new Map(Object.keys(fields).map((pointer) => [pointer, find(stepsOf(pointer))]))
    const countries = [...controls].flatMap(([pointer, control]) =>
      control && pointer.endsWith('/country') ? [control] : [],
    )
    const named = messages && withChosenCountries(messages, countries)
    const states = fieldState(value, { messages: named, numbers, fields })
    for (const [pointer, { hint = '', example, inputMode = '' }] of Object.entries(states)) {
      const control = controls.get(pointer)
      if (control === undefined) continue
      attribute(control, 'inputmode', inputMode)
      const element = document.getElementById(`${control.id}-hint`)
      if (element !== null) showText(element, hint, example)
    }
  }
}
