import type { Messages, Sentence } from '@openpartner/messages'
import { formatMessage } from '@openpartner/messages/format'
import type { Compiled } from './compiled.ts'
import { issuesIn, located, type Located, onePerField, toIssue } from './explain.ts'
import type { Issue, Result } from './issue.ts'
import { defaultSettings, type Settings, settingsWith } from './options.ts'
import { ValidationError } from './validation-error.ts'
import type { Validator, ValidatorOptions } from './validator.ts'

/** A validator over compiled functions. */
export function createValidator<Value>(
  compiled: Compiled,
  settings: Settings = defaultSettings(),
): Validator<Value> {
  const { checks, ignore, maxIssues } = settings
  const { table, suggest } = compiled
  const isValid = table[1]
  const messages = (): Messages => settings.messages ?? compiled.messages()
  // Reading a value runs its own code where it has getters or is a proxy, and that code may throw.
  const verdict = (value: unknown): boolean => {
    try {
      return isValid(value)
    } catch {
      return false
    }
  }

  const list = (value: unknown): readonly Located[] => {
    const issues = issuesIn(table, ignore, value)
    if (checks.length === 0) return onePerField(issues)
    const further = checks
      .flatMap((check) => check(value, messages()))
      .filter(({ code }) => !ignore.includes(code))
      .map(({ code, path, params, message }) => located(code, path, params, message))
    return onePerField([...issues, ...further])
  }

  const check = (value: unknown): value is Value => {
    if (checks.length === 0 && verdict(value)) return true
    return (checks.length > 0 || ignore.length > 0) && list(value).length === 0
  }

  const validate = (value: unknown): Result<Value> => {
    const issues = list(value)
    if (issues.length === 0) return { ok: true, value: value as Value }
    // Only what is reported is worth a search.
    return {
      ok: false,
      issues: issues
        .slice(0, maxIssues)
        .map((issue) => toIssue(messages(), suggest?.(table, issue) ?? issue)),
    }
  }

  return Object.freeze({
    check,
    validate,
    messageFor: (issue: Pick<Issue, 'code' | 'path' | 'params'>, otherwise?: Sentence) =>
      formatMessage(messages(), issue, otherwise),
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
