import { withAt } from '../at-path.ts'
import type { FormSchema, ValidationResult } from '../form-schema.ts'
import type { FormChange, Issue } from '../issue.ts'
import { isNotAllowed, leftOut } from '../left-out.ts'
import { property } from '@openpartner/registration/company-country'
import { canBeEmpty, type Finder, isShown } from './controls.ts'

/** A hundred issues are found each time: this is enough for more fields than a page has. */
const maxTimes = 100

/**
 * Validates a value without what the country does not allow, and without what is not in the request and nobody can
 * take back: a hidden field would block the form forever.
 */
export function withoutExcess<Value>(
  typed: unknown,
  validator: FormSchema<Value>,
  find: Finder,
  locale: string | undefined,
): {
  readonly value: unknown
  readonly result: ValidationResult<Value>
  readonly issues: readonly Issue[]
  readonly changes: readonly (FormChange & { readonly message?: string })[]
} {
  const changes: (FormChange & { readonly message?: string })[] = []
  const isOutOfReach = ({ code, path }: Issue): boolean => {
    if (code !== 'unknown-property') return false
    const control = find(path)
    return control === undefined || !isShown(control) || !canBeEmpty(control)
  }
  let value = typed
  for (let times = 0; ; times += 1) {
    const result = validator.validate(value)
    const issues = result.ok ? [] : result.issues
    const excess =
      times < maxTimes ? issues.filter((issue) => isNotAllowed(issue) || isOutOfReach(issue)) : []
    if (excess.length === 0) return { value, result, issues, changes }
    for (const issue of excess) {
      const { path, pointer, code } = issue
      const from = path.reduce(property, value)
      value = withAt(value, path, undefined)
      changes.push(
        isNotAllowed(issue)
          ? leftOut(issue, from, validator, locale)
          : { pointer, from, to: undefined, reason: code },
      )
    }
  }
}
