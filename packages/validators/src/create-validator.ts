import en from '@openpartner/messages/en'
import type { Compiled } from './compiled.ts'
import { findingsOf, toIssue, unreadable } from './explain.ts'
import type { Finding, Result } from './issue.ts'
import { ValidationError } from './validation-error.ts'
import type { Validator, ValidatorOptions } from './validator.ts'

/** A validator over compiled functions. */
export function createValidator<Value>(compiled: Compiled, options: ValidatorOptions = {}): Validator<Value> {
  const { messages = en, checks = [], ignore = [], maxIssues = 100 } = options
  if (!Number.isInteger(maxIssues) || maxIssues < 1)
    throw new RangeError('maxIssues must be a whole number of at least 1')

  const passes = (value: unknown): boolean =>
    compiled.check(value) && checks.every((check) => check(value).every(({ code }) => ignore.includes(code)))

  const findings = (value: unknown): Finding[] => {
    // Reading a value runs code of its own where it has getters or is a proxy, and that code may throw.
    try {
      if (passes(value)) return []
      return findingsOf({ compiled, checks, ignore }, value)
    } catch {
      return [unreadable]
    }
  }

  const check = (value: unknown): value is Value => {
    try {
      return passes(value) || (ignore.length > 0 && findings(value).length === 0)
    } catch {
      return false
    }
  }

  const validate = (value: unknown): Result<Value> => {
    const found = findings(value)
    if (found.length === 0) return { ok: true, value: value as Value }
    return { ok: false, issues: found.slice(0, maxIssues).map((finding) => toIssue(messages, finding)) }
  }

  return Object.freeze({
    check,
    validate,
    assert: (value: unknown): asserts value is Value => {
      const result = validate(value)
      if (!result.ok) throw new ValidationError(result.issues)
    },
    with: (more: ValidatorOptions) => createValidator<Value>(compiled, { ...options, ...more }),
    '~standard': Object.freeze({
      version: 1 as const,
      vendor: 'openpartner',
      validate: (value: unknown) => {
        const result = validate(value)
        return result.ok ? { value: result.value } : { issues: result.issues }
      },
    }),
  })
}
