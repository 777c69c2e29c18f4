import type { Messages } from '@openpartner/messages'
import { property } from '@openpartner/registration/company-country'
import { isNotAllowed, type LeftOut, leftOut } from './left-out.ts'
import type { FormSchema, ValidationResult } from './form-schema.ts'

export type { LeftOut } from './left-out.ts'
export type { FormSchema, ValidationResult } from './form-schema.ts'

/**
 * Leaves out a registration number that the company's country does not allow: one that was typed before the country was
 * changed, in a field that is hidden now. The validator decides, so a code that it ignores is not enforced here either.
 * The value itself is not changed; what was left out is in `changes`, for the log and for the user. `bindForm` does the same.
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
  const kept = stale.reduce((rest, { path }) => without(rest, path), value)
  const validator = messages === undefined ? schema : schema.with({ messages })
  const changes = stale.map((issue) =>
    leftOut(issue, issue.path.reduce(property, value), validator, messages?.locale),
  )
  return { value: kept, changes, result: schema.validate(kept) }
}

/** A copy without the property at a path. */
function without(value: unknown, [step = '', ...rest]: readonly (string | number)[]): unknown {
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (index === step ? without(item, rest) : item))
  const { [step]: part, ...others } = value as Record<string | number, unknown>
  return rest.length === 0 ? others : { ...others, [step]: without(part, rest) }
}
