import type { Compiled } from './compiled.ts'
import { faultsIn, onePerField, toIssue } from './explain.ts'
import type { Finding, Result } from './issue.ts'
import { defaultSettings, type Settings, settingsWith } from './options.ts'
import { ValidationError } from './validation-error.ts'
import type { Validator, ValidatorOptions } from './validator.ts'

/** A validator over compiled functions. */
export function createValidator<Value>(
  compiled: Compiled,
  settings: Settings = defaultSettings(compiled.messages),
): Validator<Value> {
  const { messages, checks, ignore, maxIssues } = settings

  const findings = (value: unknown): readonly Finding[] => {
    const faults = passes(compiled, value) ? [] : faultsIn(compiled.shape, ignore, value)
    const further = checks
      .flatMap((check) => check(value, messages))
      .filter(({ code }) => !ignore.includes(code))
    return onePerField([...faults, ...further])
  }

  const check = (value: unknown): value is Value => {
    if (checks.length === 0 && passes(compiled, value)) return true
    return (checks.length > 0 || ignore.length > 0) && findings(value).length === 0
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
    with: (options: ValidatorOptions) => createValidator<Value>(compiled, settingsWith(options, settings)),
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

// Reading a value runs code of its own where it has getters or is a proxy, and that code may throw.
function passes(compiled: Compiled, value: unknown): boolean {
  try {
    return compiled.shape[1](value)
  } catch {
    return false
  }
}
