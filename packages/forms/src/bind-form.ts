import type { Messages } from '@openpartner/messages'
import { type Control, controlsOf, type Finder, finder } from './bind-form/controls.ts'
import { fillCountryFields, showPresence } from './bind-form/country-presence.ts'
import { fieldMessages } from './bind-form/field-messages.ts'
import { summaryOf } from './bind-form/summary.ts'
import type { FormSchema, ValidationResult } from './form-schema.ts'
import { fromEntries } from './from-form/from-entries.ts'
import { formSentences } from './generated/english.ts'
import type { FormChange, Issue } from './issue.ts'
import { isNotAllowed, leftOut } from './left-out.ts'

export type { Control, Finder } from './bind-form/controls.ts'
export type { FormSchema, ValidationResult } from './form-schema.ts'
export type { LeftOut } from './left-out.ts'

/** What `bindForm` does with a form besides validating it. */
export type BindFormOptions<Value> = {
  /** Called with a value that is valid, and with everything that was changed in it since the user typed it. */
  readonly onSubmit: (value: Value, changes: readonly FormChange[]) => unknown
  /** The language of all sentences; by default that of the validator, and English for those of forms. */
  readonly messages?: Messages
  /** Repairs spellings before the value is validated: a normalizer of `@openpartner/validators/normalize`. */
  readonly normalize?: (value: unknown) => {
    readonly value: unknown
    readonly changes: readonly FormChange[]
  }
  /** Called with the value at the start and after each change, to show what depends on it: `describeFields`. */
  readonly describe?: (value: unknown, find: Finder) => void
}

/** A form that `bindForm` has made validate itself. */
export type BoundForm<Value> = {
  /** Validates the form and shows what is wrong, as a submission would, but does not send it or move the focus. */
  readonly validate: () => {
    readonly result: ValidationResult<Value>
    readonly changes: readonly FormChange[]
  }
  /** Shows further issues, such as a server's, until their fields are changed; the first gets the focus. */
  readonly showIssues: (issues: readonly Issue[]) => void
  /** Removes what was added. */
  readonly destroy: () => void
}

/**
 * Makes a plain HTML form validate itself. Controls are found by `name` (`billingProfile.defaultAddress.country`). Messages
 * are shown after the first submission; from then on one goes as soon as its field is right, and a new one comes when the
 * field is left. Controls without an `id` get one from their path; give them ids where two forms share a page.
 *
 * Works under `default-src 'none'; script-src 'self'; style-src 'self'`: it sets text, never markup or style.
 */
export function bindForm<Value>(
  form: HTMLFormElement,
  schema: FormSchema<Value>,
  { onSubmit, messages, normalize, describe }: BindFormOptions<Value>,
): BoundForm<Value> {
  const validator = messages === undefined ? schema : schema.with({ messages })
  const showMessages = fieldMessages()
  const summary = summaryOf(form)
  const listening = new AbortController()
  const { noValidate } = form
  let isSubmitted = false
  let shown: readonly Issue[] = []
  let further: readonly Issue[] = []

  const validate = (data: FormData) => {
    const typed = fromEntries(data)
    const { value, changes } = normalize?.(typed) ?? { value: typed, changes: [] }
    const result = validator.validate(value)
    return { value, changes, result, issues: result.ok ? [] : result.issues }
  }

  /** The issue codes when the fields that the country decides on have this text. */
  const codesWith = (text: string) => {
    const data = new FormData(form)
    fillCountryFields(data, text)
    return validate(data).issues.map(({ code }) => code)
  }

  /** Shows what is wrong now; while a text is being typed, only what was shown before. */
  const update = (isTyping = false) => {
    const data = new FormData(form)
    const typed = validate(data)
    const stale = typed.issues.filter(isNotAllowed)
    const dropped = stale.map((issue) =>
      leftOut(issue, data.get(issue.path.join('.')), validator, messages?.locale),
    )
    for (const { path } of stale) data.delete(path.join('.'))
    const { result, changes, issues } = stale.length > 0 ? validate(data) : typed
    const controls = controlsOf(form)
    const find = finder(controls)
    if (!isTyping) {
      showPresence(find, codesWith(''), codesWith('0'))
      describe?.(typed.value, find)
    }
    const before = new Set(shown.map(({ pointer }) => pointer))
    shown = [...issues, ...further].filter(({ pointer }) => (isTyping ? before.has(pointer) : isSubmitted))
    const lines = shown.map(({ message, path }) => {
      const control = find(path)
      if (control !== undefined) control.id ||= ['field', ...path].join('-')
      // A message without a control comes last: -1 becomes the largest number.
      return { message, control, position: controls.indexOf(control as Control) >>> 0 }
    })
    lines.sort((one, other) => one.position - other.position)
    showMessages(lines)
    const limit = lines.length
    const count = validator.messageFor(
      { code: 'form-issues', path: [], params: { limit } },
      formSentences['form-issues'],
    )
    summary.show([limit > 0 ? count : '', ...dropped.map(({ message }) => message)].join(' ').trim(), lines)
    return {
      result,
      changes: [...changes, ...dropped],
      focus: () => (lines[0]?.control ?? summary).focus(),
    }
  }

  const start = (issues: readonly Issue[], submitted = true) => {
    isSubmitted = submitted
    further = issues
    return update()
  }
  const listen = (type: string, listener: (event: Event) => void) =>
    form.addEventListener(type, listener, { signal: listening.signal })

  listen('submit', (event) => {
    event.preventDefault()
    const { result, changes, focus } = start([])
    if (result.ok) onSubmit(result.value, changes)
    else focus()
  })
  listen('input', ({ target }) => {
    const find = finder(controlsOf(form))
    further = further.filter(({ path }) => ![target, undefined].includes(find(path)))
    update(true)
  })
  listen('change', () => update())
  // The controls have their first values again only after the event.
  listen('reset', () => setTimeout(start, 0, [], false))
  form.noValidate = true
  update()

  return {
    validate: () => start([]),
    showIssues: (issues) => start(issues).focus(),
    destroy: () => {
      listening.abort()
      showMessages([])
      showPresence(finder(controlsOf(form)), [], [])
      summary.remove()
      form.noValidate = noValidate
    },
  }
}
