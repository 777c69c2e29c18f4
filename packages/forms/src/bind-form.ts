import type { Messages } from '@openpartner/messages'
import { withChosenCountries } from './bind-form/chosen-countries.ts'
import { controlsOf, type Finder, finder, focusOn } from './bind-form/controls.ts'
import { showPresence, withCountryFields } from './bind-form/country-presence.ts'
import { fieldMessages } from './bind-form/field-messages.ts'
import { filesLeftOut, linesOf, statusOf } from './bind-form/lines.ts'
import { type Normalizer, normalized } from './bind-form/normalized.ts'
import { summaryOf } from './bind-form/summary.ts'
import { withoutExcess } from './bind-form/without-excess.ts'
import type { FormSchema, ValidationResult } from './form-schema.ts'
import { fieldsOfEntries } from './from-form/fields-of-entries.ts'
import { readFields } from './from-form/read-fields.ts'
import type { FormChange, Issue } from './issue.ts'
import { ownOptions } from './own-options.ts'

export type { Normalizer } from './bind-form/normalized.ts'
export type { Control, Finder } from './bind-form/controls.ts'
export type { FormSchema, ValidationResult } from './form-schema.ts'
export type { LeftOut } from './left-out.ts'

/** What `bindForm` does with a form besides validating it. */
export type BindFormOptions<Value> = {
  /** Called with a value that is valid, and with everything that was changed in it since the user typed it. */
  readonly onSubmit: (value: Value, changes: readonly FormChange[]) => unknown
  /**
   * The language of all sentences; by default that of the validator, and English for those of forms. A country without a
   * name in them is called what the option is called that was chosen for it.
   */
  readonly messages?: Messages | undefined
  /**
   * Repairs spellings before the value is validated: a normalizer of `@openpartner/validators/normalize`, or several, the
   * first first, with `normalizeRegistrationNumbers` of `@openpartner/registration/normalize`.
   */
  readonly normalize?: Normalizer | readonly Normalizer[] | undefined
  /** Called with the value at the start and after each change, to show what depends on it: `describeFields`. */
  readonly describe?: ((value: unknown, find: Finder) => void) | undefined
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
 *
 * @param form the form, whose controls have the paths of their fields as names
 * @param schema the validator of the resource, or any Standard Schema
 * @param options what happens on submission, and in which language messages are
 */
export function bindForm<Value>(
  form: HTMLFormElement,
  schema: FormSchema<Value>,
  options: BindFormOptions<Value>,
): BoundForm<Value> {
  const { onSubmit, messages, normalize, describe } = ownOptions(options)
  const showMessages = fieldMessages()
  const summary = summaryOf(form)
  const listening = new AbortController()
  const { noValidate } = form
  let isSubmitted = false
  let shown: readonly Issue[] = []
  let further: readonly Issue[] = []
  let find: Finder = () => undefined

  const codesWith = (value: unknown, text: string | undefined) => {
    const result = schema.validate(withCountryFields(value, text))
    return result.ok ? [] : result.issues.map(({ code }) => code)
  }

  /** Shows what is wrong now; while a text is being typed, only what was shown before. */
  const update = (isTyping = false) => {
    const {
      value: typed,
      changes: read,
      wrapper,
    } = readFields((log) => fieldsOfEntries(new FormData(form), log))
    const { value, changes: repaired } = normalized(typed, normalize)
    const controls = controlsOf(form)
    find = finder(controls, wrapper)
    const validator =
      messages === undefined ? schema : schema.with({ messages: withChosenCountries(messages, controls) })
    const kept = withoutExcess(value, validator, find, messages?.locale)
    if (!isTyping) {
      showPresence(find, codesWith(kept.value, undefined), codesWith(kept.value, '0'))
      describe?.(value, find)
    }
    const before = new Set(shown.map(({ pointer }) => pointer))
    shown = [...kept.issues, ...further].filter(({ pointer }) =>
      isTyping ? before.has(pointer) : isSubmitted,
    )
    const lines = linesOf(shown, controls, find, validator)
    showMessages(lines)
    const notes = [...kept.changes, ...filesLeftOut(read, validator)].map(({ message }) => message)
    summary.show([statusOf(lines, validator), ...notes].filter(Boolean).join(' '), lines)
    return {
      result: kept.result,
      changes: [...read, ...repaired, ...kept.changes],
      focus: () => {
        // What is hidden takes no focus.
        if (!lines.some(({ control }) => control !== undefined && focusOn(control))) summary.focus()
      },
    }
  }

  const start = (issues: readonly Issue[], submitted = true) => {
    isSubmitted = submitted
    further = issues
    return update()
  }
  // A field with such a name takes the place of the form's own function, here and where the summary is put.
  const listen = (type: string, listener: (event: Event) => void) =>
    EventTarget.prototype.addEventListener.call(form, type, listener, { signal: listening.signal })

  listen('submit', (event) => {
    event.preventDefault()
    const { result, changes, focus } = start([])
    if (result.ok) onSubmit(result.value, changes)
    else focus()
  })
  listen('input', ({ target }) => {
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
      showPresence(find, [], [])
      summary.remove()
      form.noValidate = noValidate
    },
  }
}
