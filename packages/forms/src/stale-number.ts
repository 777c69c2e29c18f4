import type { Messages } from '@openpartner/messages'
import type { FormChange } from './issue.ts'
import { put, valueAt } from './own.ts'
import type { FormSchema, Judged } from './schema.ts'
import { say } from './sentence.ts'

/** A value that is not sent, with a sentence that tells the user so. */
export type LeftOut = FormChange & { readonly message: string }

const code = 'registration-number-not-allowed'

const english = { 'form-left-out': "{Label} is left out because the company's country is {country}." }

/**
 * Leaves out a registration number that the company's country does not allow: one that was typed before the country was
 * changed, in a field that is hidden since. The validator decides, so a code that it ignores is not enforced here either.
 * The value stays as it is; what was left out is in `changes`, for the log and for the user.
 */
export function dropStaleNumber<Value>(
  value: unknown,
  schema: FormSchema<Value>,
  { messages }: { readonly messages?: Messages | undefined } = {},
): { readonly value: unknown; readonly changes: readonly LeftOut[]; readonly result: Judged<Value> } {
  const result = schema.validate(value)
  const stale = result.ok ? [] : result.issues.filter((issue) => issue.code === code)
  if (stale.length === 0) return { value, changes: [], result }
  const kept = stale.reduce((rest, { path }) => without(rest, path), value)
  const changes = stale.map(({ path, pointer, params }) => ({
    pointer,
    from: valueAt(value, path),
    to: undefined,
    reason: code,
    message: say(messages, english, 'form-left-out', String(path.at(-1)), params),
  }))
  return { value: kept, changes, result: schema.validate(kept) }
}

/** A copy without the property at a path. */
function without(value: unknown, [step = '', ...rest]: readonly (string | number)[]): unknown {
  const copy: object = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }
  if (rest.length === 0) Reflect.deleteProperty(copy, step)
  else put(copy, step, without(valueAt(value, [step]), rest))
  return copy
}
