import type { Messages } from '@openpartner/messages'
import { property } from '@openpartner/registration/company-country'
import { withAt } from './at-path.ts'
import { isNotAllowed, type LeftOut, leftOut } from './left-out.ts'
import type { FormSchema, ValidationResult } from './form-schema.ts'

export type { LeftOut } from './left-out.ts'
export type { FormSchema, ValidationResult } from './form-schema.ts'

/**
 * Leaves out a registration number that the company's country does not allow: one that was typed before the country was
 * changed, in a field that is hidden now. The validator decides, so a code that it ignores is not enforced here either.
 * The value itself is not changed; what was left out is in `changes`, for the log and for the user. `bindForm` does the same.
 *
 * @param value what the form holds
 * @param schema the validator that decides whether the number is allowed
 * @param messages the messages of the note about what was dropped
 */
export function dropStaleNumber<Value>(
  value: unknown,
  schema: FormSchema<Value>,
  messages?: Messages,
): {
  readonly value: unknown
  readonly changes: readonly LeftOut[]
  readonly result: ValidationResult<Value>
} {
  const result = schema.validate(value)
  const stale = result.ok ? [] : result.issues.filter(isNotAllowed)
  if (stale.length === 0) return { value, changes: [], result }
  const kept = stale.reduce((rest, { path }) => withAt(rest, path, undefined), value)
  const validator = messages === undefined ? schema : schema.with({ messages })
  const changes = stale.map((issue) =>
    leftOut(issue, issue.path.reduce(property, value), validator, messages?.locale),
  )
  return { value: kept, changes, result: schema.validate(kept) }
}
