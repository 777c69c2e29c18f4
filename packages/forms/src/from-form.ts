import type { FormChange } from './issue.ts'
import { fieldsOfEntries } from './from-form/fields-of-entries.ts'
import { fieldsOfObject } from './from-form/fields-of-object.ts'
import { readFields } from './from-form/read-fields.ts'

export type { FormChangeReason } from './from-form/change-log.ts'

/** What `FormData`, `URLSearchParams` and the like are, or the object that a framework keeps. */
type Form = Iterable<readonly [string, unknown]> | object

/**
 * The value of a form, from its `FormData` (or any other list of names and values) or from the object that a
 * framework keeps.
 *
 * - Dots and brackets make objects: `billingProfile.defaultAddress.city`, `billingProfile[defaultAddress][city]`. An object
 * is there even if all its fields are empty, so that issues are at the fields. Properties are found in the spelling of
 * other languages too (`BillingProfile.Email`, `billing_profile[email]`), and in a wrapper that all share (`customer[…]`).
 * - `''`, `null`, `undefined` and files are "not given" and left out. So are the fields of frameworks and captchas, such as
 * `csrfmiddlewaretoken` and `$ACTION_KEY`.
 * - `customDomains[]` adds to a list; `items.0.id` and `items[0].id` are parts of one, whose gaps are closed.
 * - Of several controls with the same name the last that is not empty counts. A checkbox that can also say "no" has a
 * hidden control with the value `false` before or after it.
 * - `on`, `true`, `1`, `off`, `false` and `0` are true and false in the properties that are (`enableGDAPByDefault`), text
 * elsewhere.
 *
 * Reads own properties only and never throws; `__proto__` is left out. `readForm` lists what is not as it was in the form.
 *
 * @param form a form, its data, or an object of texts by the names of the controls
 */
export function fromForm(form: Form): Record<string, unknown> {
  return readForm(form).value
}

/**
 * The value of a form, as `fromForm` has it, and everything that was left out or changed, with a `FormChangeReason`.
 *
 * @param form a form, its data, or an object of texts by the names of the controls
 */
export function readForm(form: Form): {
  readonly value: Record<string, unknown>
  readonly changes: readonly FormChange[]
} {
  const { value, changes } = readFields((log) =>
    Symbol.iterator in form ? fieldsOfEntries(form as Iterable<unknown>, log) : fieldsOfObject(form, log),
  )
  return { value: (Array.isArray(value) ? { ...value } : value) as Record<string, unknown>, changes }
}
