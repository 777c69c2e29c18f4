import type { Check, Issue, Validator, ValidatorOptions } from '@openpartner/validators'
import type { Level } from '../../options/level.ts'
import { messagesOf } from '../../options/locale.ts'
import type { Resource } from '../../options/resource.ts'
import { type Changes, normalizerOf } from './normalizer.ts'
import type { Settings } from './settings.ts'

/** The result for one record. */
export type Verdict = {
  readonly ok: boolean
  readonly issues: readonly Issue[]
  /** There are more issues than were asked for. */
  readonly truncated: boolean
  /** The record that was validated: the normalized one, if that was asked for. */
  readonly value: unknown
  readonly normalization?: Changes
}

/** Whether nothing was done to a record, and nothing is to be said of it by the normalizer. */
export const isUntouched = ({ normalization }: Pick<Verdict, 'normalization'>): boolean =>
  normalization === undefined ||
  (normalization.changes.length === 0 &&
    normalization.unknownKeys.length === 0 &&
    normalization.limit === undefined)

export type ValidateRecord = (record: unknown) => Verdict

/** Loads the validator of the resource, the normalizer and the check of numbers if they are wanted, and nothing else. */
export async function createRecordValidator(
  settings: Pick<Settings, 'resource' | 'locale' | 'numbers' | 'normalize' | 'maxIssues'>,
): Promise<ValidateRecord> {
  const { resource, locale, numbers, normalize, maxIssues } = settings
  const messages = await messagesOf(locale)
  // One more than is shown tells whether there are more.
  const options = { messages, checks: await checksOf(numbers), maxIssues: maxIssues + 1 }
  const validator = await validatorOf(resource, options)
  const normalizer = normalize ? await normalizerOf(resource, locale) : undefined
  return (record) => {
    const normalization = normalizer?.(record)
    const value = normalization === undefined ? record : normalization.value
    const result = validator.validate(value)
    const issues = result.ok ? [] : result.issues
    return {
      ok: result.ok,
      issues: issues.slice(0, maxIssues),
      truncated: issues.length > maxIssues,
      value,
      ...(normalization && {
        normalization: {
          changes: normalization.changes,
          unknownKeys: normalization.unknownKeys,
          ...(normalization.limit && { limit: normalization.limit }),
        },
      }),
    }
  }
}

async function validatorOf({ name, type }: Resource, options: ValidatorOptions) {
  const path = `@openpartner/validators/${name}`
  const module = (await import(path)) as Record<string, Validator<unknown>>
  return (module[type] as Validator<unknown>).with(options)
}

/** Whether a number must be given is checked by the validators themselves. */
async function checksOf(level: Level): Promise<Check[]> {
  if (level === 'presence') return []
  const { registrationNumberCheck } = await import('@openpartner/registration/check')
  return [registrationNumberCheck(level)]
}
