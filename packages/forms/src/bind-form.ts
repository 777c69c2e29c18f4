import type { Messages } from '@openpartner/messages'
import { controlAt, controlsOf } from './bind-form/controls.ts'
import { fieldMessages } from './bind-form/field-message.ts'
import { applyStates, askedFor, type FieldStates } from './bind-form/field-states.ts'
import { summaryOf } from './bind-form/summary.ts'
import { companyCountry } from './company-country.ts'
import { fieldId } from './field-id.ts'
import { fromForm } from './from-form.ts'
import type { FormChange, Issue } from './issue.ts'
import type { FormSchema, Judged } from './schema.ts'
import { say } from './sentence.ts'
import { dropStaleNumber } from './stale-number.ts'

export type { FieldStates } from './bind-form/field-states.ts'
export type { FormSchema, Judged } from './schema.ts'
export { dropStaleNumber, type LeftOut } from './stale-number.ts'

export type BindFormOptions<Value> = {
  /** Called with a value that is valid, and with everything that was changed in it since the user typed it. */
  readonly onSubmit: (value: Value, changes: readonly FormChange[]) => unknown
  /** The language of all sentences; English, and that of the validator, without it. */
  readonly messages?: Messages
  /** Repairs spellings before the value is judged: a normaliser of `@openpartner/validators/normalize`. */
  readonly normalize?: (value: unknown) => { readonly value: unknown; readonly changes: readonly FormChange[] }
  /** What fields show when the country changes: `fieldState`. Without it only whether they are asked for. */
  readonly state?: (value: unknown) => FieldStates
}

export type BoundForm<Value> = {
  /** Judges the form and shows what is wrong, as a submission would, but sends nothing and moves no focus. */
  readonly validate: () => Judged<Value> & { readonly changes: readonly FormChange[] }
  /** Shows further issues, such as a server's, until their fields are changed; the first gets the focus. */
  readonly showIssues: (issues: readonly Issue[]) => void
  /** Takes away everything that was added. */
  readonly destroy: () => void
}

const english = { 'form-faults': { one: 'Correct {limit} field.', other: 'Correct {limit} fields.' } }

/**
 * Makes a plain HTML form validate itself. Controls are found by `name` (`billingProfile.defaultAddress.country`). Nothing
 * is said before the first submission; after it a message goes as soon as its field is right, and a new one comes when the
 * field is left. Works under `default-src 'none'; script-src 'self'; style-src 'self'`: it sets text, never markup or style.
 */
export function bindForm<Value>(
  form: HTMLFormElement,
  schema: FormSchema<Value>,
  { onSubmit, messages, normalize, state }: BindFormOptions<Value>,
): BoundForm<Value> {
  const validator = messages === undefined ? schema : schema.with({ messages })
  const fields = fieldMessages(form)
  const summary = summaryOf(form)
  const listening = new AbortController()
  const { noValidate } = form
  let isSubmitted = false
  let country: unknown = NaN
  let shown: readonly Issue[] = []
  let further: readonly Issue[] = []

  const read = () => {
    const typed = fromForm(new FormData(form))
    const { value, changes } = normalize?.(typed) ?? { value: typed, changes: [] }
    const kept = dropStaleNumber(value, validator, { messages })
    return { value, result: kept.result, leftOut: kept.changes, changes: [...changes, ...kept.changes] }
  }

  /** Shows the issues that `isShown` lets through. */
  const update = (isShown: (issue: Issue) => boolean) => {
    const { value, result, leftOut, changes } = read()
    const controls = controlsOf(form)
    if (!Object.is(country, (country = companyCountry(value)))) {
      applyStates(form, controls, state?.(value) ?? askedFor(value, validator))
    }
    shown = [...(result.ok ? [] : result.issues), ...further].filter(isShown)
    const lines = shown.map(({ message, path, pointer }) => {
      const control = controlAt(controls, path)
      if (control !== undefined) control.id ||= fieldId(pointer)
      return { message, control, place: control === undefined ? Infinity : controls.indexOf(control) }
    })
    lines.sort((one, other) => (one.place === other.place ? 0 : one.place - other.place))
    fields.show(lines)
    const count = lines.length > 0 ? [say(messages, english, 'form-faults', '', { limit: lines.length })] : []
    summary.show([...count, ...leftOut.map(({ message }) => message)].join(' '), lines)
    return { ...result, changes, first: lines[0]?.control ?? summary.box }
  }

  const all = () => isSubmitted
  const validate = () => {
    isSubmitted = true
    further = []
    return update(all)
  }
  const listen = (type: string, listener: (event: Event) => void) =>
    form.addEventListener(type, listener, { signal: listening.signal })

  listen('submit', (event) => {
    event.preventDefault()
    const { first, changes, ...result } = validate()
    if (result.ok) onSubmit(result.value, changes)
    else first.focus()
  })
  listen('input', ({ target }) => {
    const controls = controlsOf(form)
    further = further.filter(({ path }) => ![target, undefined].includes(controlAt(controls, path)))
    const pointers = new Set(shown.map(({ pointer }) => pointer))
    update(({ pointer }) => pointers.has(pointer))
  })
  listen('change', () => update(all))
  listen('reset', () =>
    setTimeout(() => {
      isSubmitted = false
      further = []
      update(all)
    }),
  )
  form.noValidate = true
  update(all)

  return {
    validate: () => {
      const { first: _first, ...result } = validate()
      return result
    },
    showIssues: (issues) => {
      isSubmitted = true
      further = issues
      update(all).first.focus()
    },
    destroy: () => {
      listening.abort()
      fields.remove()
      summary.remove()
      form.noValidate = noValidate
    },
  }
}
